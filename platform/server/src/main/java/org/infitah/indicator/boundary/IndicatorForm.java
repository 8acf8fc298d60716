package org.infitah.indicator.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.foundation.page.Typed;
import org.infitah.indicator.entity.Definition;

/** An indicator as people write it: what was typed is never lost. */
public record IndicatorForm(Typed typed) {

  static IndicatorForm empty(String language) {
    return new IndicatorForm(new Typed(Map.of("direction", "up", "shown", "yes"), language));
  }

  static IndicatorForm of(MultivaluedMap<String, String> form, String language) {
    return new IndicatorForm(Typed.of(form, language));
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
    return new IndicatorForm(new Typed(typed, language));
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.field(name);
  }

  /** The language of the page it was typed on. */
  public String language() {
    return typed.language();
  }

  /** The languages it can be written in. */
  public List<String> languages() {
    return typed.languages();
  }

  /** What is missing before it can be an indicator at all. */
  Map<String, String> missing() {
    Map<String, String> missing = new LinkedHashMap<>();
    if (typed.text("title").isEmpty()) {
      missing.put("title", "title");
    }
    if (typed.text("unit").isEmpty()) {
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
        typed.text("title").orElseThrow(),
        typed.text("unit").orElseThrow(),
        field("direction").equals("up"),
        number("baseline").orElseThrow(),
        number("target").orElseThrow(),
        typed.said("promise"),
        typed.said("series"),
        field("shown").equals("yes"));
  }

  /** The version of what was looked at when this was written. */
  int version() {
    return typed.version();
  }

  /** A whole number, however its thousands are parted. */
  Optional<Long> number(String name) {
    return typed
        .said(name)
        .map(words -> words.replaceAll("[\\s\\u00a0\\u202f]", ""))
        .filter(words -> words.matches("-?[0-9]{1,15}"))
        .map(Long::valueOf);
  }

  /** A day. */
  Optional<LocalDate> day(String name) {
    return typed.day(name);
  }
}
