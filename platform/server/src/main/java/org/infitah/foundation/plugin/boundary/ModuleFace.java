package org.infitah.foundation.plugin.boundary;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.page.Crumb;
import org.infitah.foundation.page.PageContext;
import org.infitah.foundation.page.Templates;
import org.infitah.foundation.plugin.control.HostedPlugin;
import org.infitah.spi.LocalText;
import org.infitah.spi.LocalText.Said;
import org.infitah.spi.page.PageFace;

/** What a plugin's template may know of the page around it. */
final class ModuleFace implements PageFace {

  private static final String COMPONENTS = "org/infitah/foundation/page/components/";

  private final PageContext page;
  private final HostedPlugin plugin;

  ModuleFace(PageContext page, HostedPlugin plugin) {
    this.page = page;
    this.plugin = plugin;
  }

  @Override
  public String language() {
    return page.language().code();
  }

  @Override
  public String title() {
    return page.title();
  }

  @Override
  public String text(String key, Object... namesAndValues) {
    return say(key, namesAndValues).text();
  }

  @Override
  public String text(LocalText text) {
    return page.local(text);
  }

  @Override
  public Content words(String key, Object... namesAndValues) {
    return page.words(say(key, namesAndValues));
  }

  @Override
  public Content words(LocalText text) {
    return page.words(text);
  }

  @Override
  public String number(long number) {
    return page.number(number);
  }

  @Override
  public String link(String below) {
    return page.link("/modules/" + plugin.id() + below);
  }

  @Override
  public Content head(Content title, Content lead) {
    return Templates.content(
        COMPONENTS + "head.jte",
        Map.of(
            "page", page,
            "crumbs", List.of(Crumb.here(page.title())),
            "title", title,
            "lead", lead));
  }

  @Override
  public Content empty(Content title, Content why) {
    return Templates.content(COMPONENTS + "empty.jte", Map.of("title", title, "why", why));
  }

  private Said say(String key, Object... namesAndValues) {
    Map<String, Object> arguments = new HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return plugin.texts().say(page.language(), key, arguments);
  }
}
