package org.infitah.foundation.page;

import gg.jte.Content;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.LocalText.Said;

/** All a template may know about the page around its view. */
public final class PageContext {

  private final Language language;
  private final Tenant tenant;
  private final String path;
  private final String title;
  private final String origin;
  private final Texts texts;
  private final List<MenuEntry> menu;
  private final Surroundings around;

  PageContext(
      Language language,
      Tenant tenant,
      String path,
      String title,
      String origin,
      Texts texts,
      List<MenuEntry> menu,
      Surroundings around) {
    this.language = language;
    this.tenant = tenant;
    this.path = path;
    this.title = title;
    this.origin = origin;
    this.texts = texts;
    this.menu = List.copyOf(menu);
    this.around = around;
  }

  public Language language() {
    return language;
  }

  public Tenant tenant() {
    return tenant;
  }

  /** The languages this portal offers, and the one of this page. */
  public List<Language> offered() {
    return Arrays.stream(Language.values())
        .filter(other -> other == language || tenant.languages().contains(other.code()))
        .toList();
  }

  public String title() {
    return title;
  }

  public List<MenuEntry> menu() {
    return menu;
  }

  /** The address of this very page, search words and all, in another language. */
  public String in(Language other) {
    return "/" + other.code() + path + around.query();
  }

  /** Whether this page shows a later part of a list. */
  public boolean continued() {
    return around.query().contains("cursor=");
  }

  /** The whole public address of this page in a language. */
  public String absolute(Language other) {
    return origin + "/" + other.code() + path;
  }

  /** {@code scheme://host[:port]} of the network. */
  public String networkOrigin() {
    return around.networkOrigin();
  }

  /** {@code scheme://host[:port]} of a member on the network's own domain. */
  public String memberOrigin(String alias) {
    return around.networkOrigin().replace("://", "://" + alias + ".");
  }

  /** The visitor's account, where signing in exists. */
  public Optional<AccountMenu.Account> account() {
    return around.account();
  }

  /** Whether somebody of the network looks into the back office with this page. */
  public boolean visiting() {
    return around.account().filter(AccountMenu.Account::visiting).isPresent();
  }

  /** The address of a file of ours, for instance {@code css/infitah.css}. */
  public String asset(String file) {
    return Assets.address(file);
  }

  /** Whether this shows a look that only those see who prepare it. */
  public boolean draft() {
    return around.draft();
  }

  /** Where this page's colours are. */
  public String style() {
    return (draft() ? link("/manage/look/draft.css") : "/assets/tenant.css")
        + "?v="
        + brandVersion();
  }

  /** What changes when the tenant's colours or names do. */
  public String brandVersion() {
    return tenant.lookVersion();
  }

  /** {@code scheme://host[:port]} of this tenant. */
  public String origin() {
    return origin;
  }

  /** The path below the language, for instance {@code /workshops}; empty at home. */
  public String path() {
    return path;
  }

  /** An address on this host in the page's language. */
  public String link(String below) {
    return "/" + language.code() + below;
  }

  /** The interface's words; markup in arguments is escaped by the template. */
  public String text(String key, Object... namesAndValues) {
    return say(key, namesAndValues).text();
  }

  /** The same, with the language it really is in. */
  public Said say(String key, Object... namesAndValues) {
    Map<String, Object> arguments = new HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return texts.say(language, key, arguments);
  }

  /** People's words, in the page's language where they exist. */
  public Said say(LocalText text) {
    return text.forReader(language.code());
  }

  public String local(LocalText text) {
    return say(text).text();
  }

  /** The {@code lang} an element needs because its words are not in the page's language. */
  public Optional<String> foreign(Said said) {
    return said.language().equals(language.code())
        ? Optional.empty()
        : Optional.of(said.language());
  }

  /** Words said elsewhere, for the body of a page, marked where not in the page's language. */
  public Content words(Said said) {
    return new Words(said, language);
  }

  /**
   * The interface's words for the body of a page, marked where they are not in the page's language.
   */
  public Content words(String key, Object... namesAndValues) {
    return new Words(say(key, namesAndValues), language);
  }

  /** Words already said, whose script alone tells their language. */
  public Content plain(String text) {
    return new Words(new Said(text, Words.languageOf(text, language)), language);
  }

  /** People's words for the body of a page, marked where they are not in the page's language. */
  public Content words(LocalText text) {
    return new Words(say(text), language);
  }

  /** A longer text with headings, paragraphs and lists. */
  public Content prose(LocalText text) {
    return new Prose(say(text));
  }

  public String date(CivicDate date) {
    return DateText.of(date, language);
  }

  public String period(CivicDate from, CivicDate to) {
    return DateText.period(from, to, language);
  }

  /** The first day of a period whose end is told next. */
  public String beginning(CivicDate from, CivicDate to) {
    return DateText.beginning(from, to, language);
  }

  /** The month's name alone. */
  public String month(CivicDate day) {
    return DateText.month(day, language);
  }

  /** Without the day of the week. */
  public String brief(CivicDate date) {
    return DateText.brief(date, language);
  }

  public String brief(CivicDate from, CivicDate to) {
    return DateText.brief(from, to, language);
  }

  public String time(LocalTime time) {
    return DateText.time(time, language);
  }

  /** A reference within a sentence; digits and hyphens after Arabic letters would change places. */
  public String code(String reference) {
    return language.direction().equals("rtl") ? "\u2066" + reference + "\u2069" : reference;
  }

  public String number(long number) {
    return DateText.number(number, language);
  }

  /**
   * What lies around a page besides its tenant and its menu.
   *
   * @param networkOrigin {@code scheme://host[:port]} of the network
   * @param query the address's query with its question mark, or nothing
   * @param account the visitor's account, where signing in exists
   * @param draft whether the tenant's look is one that is being prepared
   */
  record Surroundings(
      String networkOrigin, String query, Optional<AccountMenu.Account> account, boolean draft) {}
}
