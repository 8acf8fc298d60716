package org.infitah.foundation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.PublicAddress;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/** The page being asked for: its language, its address and the menu around it. */
@RequestScoped
public class Pages {

  private static final List<String> ALL =
      Arrays.stream(Language.values()).map(Language::code).toList();

  private HttpServletRequest request;
  private CurrentTenant current;
  private Texts texts;
  private Menu menu;
  private PublicAddress address;
  private Instance<AccountMenu> account;
  private @Nullable Tenant worn;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected Pages() {}

  @Inject
  Pages(
      HttpServletRequest request,
      CurrentTenant current,
      Texts texts,
      Menu menu,
      PublicAddress address,
      Instance<AccountMenu> account) {
    this.request = request;
    this.current = current;
    this.texts = texts;
    this.menu = menu;
    this.address = address;
    this.account = account;
  }

  /** The language in the address, else the one the browser asks for. */
  public Language language() {
    String path = request.getRequestURI();
    int end = path.indexOf('/', 1);
    return Language.find(end < 0 ? path.substring(1) : path.substring(1, end))
        .orElseGet(
            () ->
                Language.preferred(
                    request.getHeader("Accept-Language") == null
                        ? List.of()
                        : Collections.list(request.getLocales()),
                    current.find().map(Tenant::languages).orElse(ALL)));
  }

  /** The interface's words in this page's language. */
  public String text(String key) {
    return texts.say(language(), key, Map.of()).text();
  }

  /** Whether there are words of ours for it. */
  public boolean has(String key) {
    return texts.has(language(), key) || texts.has(Language.AR, key);
  }

  /** People's words, in this page's language where they exist. */
  public String local(LocalText text) {
    return text.forReader(language().code()).text();
  }

  /** {@code scheme://host[:port]} of this tenant, as the world knows it. */
  public String origin() {
    return address.of(current.tenant());
  }

  /** Shows the tenant in a look that is being prepared, on this page alone. */
  public void wear(Tenant draft) {
    this.worn = draft;
  }

  PageContext context(String title) {
    Language language = language();
    Tenant tenant = worn == null ? current.tenant() : worn;
    String path = pathBelowLanguage(language);
    List<MenuEntry> entries =
        menu.entries(tenant, language).stream()
            .map(
                entry ->
                    new MenuEntry(
                        entry.path(), entry.label().apply(texts), isCurrent(entry.path(), path)))
            .toList();
    return new PageContext(
        language, tenant, path, title, origin(), texts, entries, around(language));
  }

  /** The page being asked for without what surrounds it on a screen. */
  public PageContext onPaper(String title) {
    Language language = language();
    return new PageContext(
        language,
        current.tenant(),
        pathBelowLanguage(language),
        title,
        origin(),
        texts,
        List.of(),
        new PageContext.Surroundings(address.ofNetwork(), "", Optional.empty(), false));
  }

  private static boolean isCurrent(String entry, String path) {
    return path.equals(entry) || (!entry.isEmpty() && path.startsWith(entry + "/"));
  }

  private PageContext.Surroundings around(Language language) {
    String query = request.getQueryString();
    return new PageContext.Surroundings(
        address.ofNetwork(),
        query == null ? "" : "?" + query,
        account.stream().findFirst().map(menu -> menu.account(language)),
        worn != null);
  }

  private String pathBelowLanguage(Language language) {
    String path = request.getRequestURI();
    String prefix = "/" + language.code();
    return path.startsWith(prefix) ? path.substring(prefix.length()) : "";
  }
}
