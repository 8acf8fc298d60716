package org.infitah.workshop.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infitah.foundation.page.Typed;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.Output;

/** What a table came to, as staff write it. */
public record OutputForm(Typed typed) {

  static OutputForm of(Output known, int version, String language) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("table", Integer.toString(known.table()));
    fields.put("version", Integer.toString(version));
    put(fields, "problem", known.problem());
    put(fields, "idea", known.idea());
    known.funding().ifPresent(text -> put(fields, "funding", text));
    known.lead().ifPresent(text -> put(fields, "lead", text));
    return new OutputForm(new Typed(fields, language));
  }

  private static void put(Map<String, String> fields, String name, LocalText text) {
    text.texts().forEach((tongue, words) -> fields.put(name + "-" + tongue, words));
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.field(name);
  }

  Map<String, String> missing() {
    Map<String, String> missing = new LinkedHashMap<>();
    if (!field("table").matches("[0-9]{1,4}")) {
      missing.put("table", "number");
    }
    for (String text : List.of("problem", "idea")) {
      if (typed.text(text).isEmpty()) {
        missing.put(text, "short");
      }
    }
    return missing;
  }

  /** What it wants to be; nothing is missing. */
  Output output() {
    return new Output(
        Integer.parseInt(field("table")),
        typed.text("problem").orElseThrow(),
        typed.text("idea").orElseThrow(),
        typed.text("funding"),
        typed.text("lead"));
  }
}
