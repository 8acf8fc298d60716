package org.infitah.foundation.plugin.boundary;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Crumb;
import org.infitah.foundation.page.PageContext;
import org.infitah.foundation.page.Templates;
import org.infitah.foundation.plugin.control.HostedPlugin;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.LocalText.Said;
import org.infitah.spi.page.PageFace;

/** What a plugin's template may know of the page around it. */
final class ModuleFace implements PageFace {

  private static final String COMPONENTS = "org/infitah/foundation/page/components/";

  private final PageContext page;
  private final HostedPlugin plugin;
  private final FormTokens tokens;

  ModuleFace(PageContext page, HostedPlugin plugin, FormTokens tokens) {
    this.page = page;
    this.plugin = plugin;
    this.tokens = tokens;
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
  public String date(LocalDate day) {
    return page.brief(new CivicDate(day.toString()));
  }

  @Override
  public String home(String below) {
    return page.link(below);
  }

  @Override
  public String token() {
    return tokens.value();
  }

  @Override
  public Content icon(String name) {
    return Templates.content(
        COMPONENTS + "icon.jte", Map.of("name", name, "flip", "next".equals(name)));
  }

  @Override
  public Content notice(Content words, boolean warning) {
    return Templates.content(
        COMPONENTS + "notice.jte", Map.of("content", words, "warning", warning));
  }

  @Override
  public Content errors(Map<String, String> wrong) {
    return Templates.content(COMPONENTS + "errors.jte", Map.of("page", page, "errors", wrong));
  }

  @Override
  public Content fact(Content label, Content value) {
    return Templates.content(
        COMPONENTS + "fact.jte", Map.of("label", label, "value", value, "words", true));
  }

  @Override
  public Content more(String below, Optional<String> next) {
    return Templates.content(
        COMPONENTS + "more.jte",
        Map.of("page", page, "path", "/modules/" + plugin.id() + below, "next", next));
  }

  @Override
  public Content head(List<Step> trail, Content title, Content lead, Content tags) {
    Map<String, Object> parts = parts(trail, title, lead);
    parts.put("tags", tags);
    return Templates.content(COMPONENTS + "head.jte", parts);
  }

  @Override
  public Content head(List<Step> trail, Content title, Content lead) {
    return Templates.content(COMPONENTS + "head.jte", parts(trail, title, lead));
  }

  private Map<String, Object> parts(List<Step> trail, Content title, Content lead) {
    List<Crumb> crumbs = new ArrayList<>();
    trail.forEach(
        step -> crumbs.add(new Crumb(step.label(), "/modules/" + plugin.id() + step.below())));
    crumbs.add(Crumb.here(page.title()));
    Map<String, Object> parts = new HashMap<>();
    parts.put("page", page);
    parts.put("crumbs", crumbs);
    parts.put("title", title);
    parts.put("lead", lead);
    return parts;
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
