package org.infitah.consultation.boundary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Plan;
import org.infitah.foundation.page.Typed;
import org.infitah.spi.LocalText;

/** The plan of a consultation as people write it. */
public record PlanForm(Typed typed) {

  static PlanForm empty(String language) {
    return new PlanForm(new Typed(Map.of("kind", "ideas"), language));
  }

  static PlanForm of(Consultation it, String language) {
    Map<String, String> fields = new TreeMap<>();
    it.kind().ifPresent(kind -> fields.put("kind", kind));
    it.subject().ifPresent(text -> put(fields, "subject", text));
    it.question().ifPresent(text -> put(fields, "question", text));
    it.rules().ifPresent(text -> put(fields, "rules", text));
    it.opensOn().map(LocalDate::toString).ifPresent(day -> fields.put("opensOn", day));
    it.closesOn().map(LocalDate::toString).ifPresent(day -> fields.put("closesOn", day));
    return new PlanForm(new Typed(fields, language));
  }

  private static void put(Map<String, String> fields, String name, LocalText text) {
    text.texts().forEach((tongue, words) -> fields.put(name + "-" + tongue, words));
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.field(name);
  }

  /** What is missing before it can be a plan at all. */
  Map<String, String> missing() {
    Map<String, String> missing = new LinkedHashMap<>();
    for (String text : List.of("subject", "question")) {
      if (typed.text(text).isEmpty()) {
        missing.put(text, text);
      }
    }
    for (String day : List.of("opensOn", "closesOn")) {
      if (typed.day(day).isEmpty()) {
        missing.put(day, "day");
      }
    }
    return missing;
  }

  /** What it wants to be; nothing is missing. */
  Plan plan() {
    return new Plan(
        field("kind"),
        typed.text("subject").orElseThrow(),
        typed.text("question").orElseThrow(),
        typed.text("rules"),
        typed.day("opensOn").orElseThrow(),
        typed.day("closesOn").orElseThrow());
  }
}
