package org.infitah.indicator.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.indicator.entity.Definition;
import org.infitah.spi.LocalText;

/** An indicator as people write it: what was typed is never lost. */
public record IndicatorForm(Map<String, String> typed, String language) {

  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");

  public IndicatorForm {
    typed = Map.copyOf(typed);
  }

  static IndicatorForm empty(String language) {
    return new IndicatorForm(Map.of("direction", "up", "shown", "yes"), language);
  }

  static IndicatorForm of(MultivaluedMap<String, String> form, String language) {
    Map<String, String> typed = new TreeMap<>();
    form.forEach((field, values) -> typed.put(field, clean(values.get(0))));
    return new IndicatorForm(typed, language);
  }

  static IndicatorForm of(Definition definition, String language) {
    Map<String, String> typed = new TreeMap<>();
    definition.title().texts().forEach((tongue, text) -> typed.put("title-" + tongue, text));
    definition.unit().texts().forEach((tongue, text) -> typed.put("unit-" + tongue, text));
    typed.put("direction", definition.rises() ? "up" : "down");
    typed.put("baseline", Long.toString(definition.baseline()));
    typed.put("target", Long.toString(definition.target()));
    definition.promise().ifPresent(promise -> typed.put("promise", promise));
    definition.series().ifPresent(series -> typed.put("series", series));
    if (definition.shown()) {
      typed.put("shown", "yes");
    }
    return new IndicatorForm(typed, language);
  }

  private static String clean(String typed) {
    StringBuilder kept = new StringBuilder(typed.length());
    typed
        .codePoints()
        .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.getOrDefault(name, "");
  }

  /** The languages it can be written in. */
  public List<String> languages() {
    return LANGUAGES;
  }

  /** What is missing before it can be an indicator at all. */
  Map<String, String> missing() {
    Map<String, String> missing = new LinkedHashMap<>();
    if (text("title").isEmpty()) {
      missing.put("title", "title");
    }
    if (text("unit").isEmpty()) {
      missing.put("unit", "unit");
    }
    for (String number : List.of("baseline", "target")) {
      if (number(number).isEmpty()) {
        missing.put(number, "number");
      }
    }
    return missing;
  }

  /** What it wants to be; nothing is missing. */
  Definition definition() {
    return new Definition(
        text("title").orElseThrow(),
        text("unit").orElseThrow(),
        field("direction").equals("up"),
        number("baseline").orElseThrow(),
        number("target").orElseThrow(),
        said("promise"),
        said("series"),
        field("shown").equals("yes"));
  }

  /** The version of what was looked at when this was written. */
  int version() {
    return number("version").map(Long::intValue).orElse(-1);
  }

  /** A whole number, however its thousands are parted. */
  Optional<Long> number(String name) {
    return said(name)
        .map(words -> words.replaceAll("[\\s\\u00a0\\u202f]", ""))
        .filter(words -> words.matches("-?[0-9]{1,15}"))
        .map(Long::valueOf);
  }

  /** A day. */
  Optional<LocalDate> day(String name) {
    try {
      return said(name).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<String> said(String name) {
    return Optional.of(field(name)).filter(words -> !words.isEmpty());
  }

  private Optional<LocalText> text(String name) {
    Map<String, String> said = new TreeMap<>();
    for (String tongue : LANGUAGES) {
      said(name + "-" + tongue).ifPresent(words -> said.put(tongue, words));
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LocalText(
                said, said.containsKey(language) ? language : said.keySet().iterator().next()));
  }
}
