package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.infitah.spi.law.LawFace;

/** The law that binds the council of the tenant at hand, as the operator's files say it. */
@Dependent
class ReadCouncilLaw {

  private static final List<String> SUBJECTS =
      List.of("session", "quorum", "majority", "vote", "decision", "minutes");

  private final LawFace law;
  private final EntityManager entities;

  @Inject
  ReadCouncilLaw(LawFace law, EntityManager entities) {
    this.law = law;
    this.entities = entities;
  }

  CouncilLaw on(LocalDate day) {
    Map<String, LawRule> rules = new TreeMap<>();
    for (String subject : SUBJECTS) {
      law.rules(subject, day)
          .forEach(
              (key, rule) -> {
                if (rule.binding()) {
                  rules.put(key, new LawRule(value(rule.value()), rule.unit(), rule.article()));
                }
              });
    }
    return new CouncilLaw(rules, new WorkingDays(holidays()));
  }

  private Set<LocalDate> holidays() {
    Set<LocalDate> days = new HashSet<>();
    List<?> told =
        entities.createNativeQuery("select cast(day as text) from sys.holiday").getResultList();
    told.forEach(day -> days.add(LocalDate.parse((String) day)));
    return days;
  }

  /** A bare word is a text; anything else is written as JSON. */
  private static JsonValue value(String told) {
    if (told.matches("[a-z_]+") && !told.matches("true|false|null")) {
      return Json.createValue(told);
    }
    try (JsonReader reader = Json.createReader(new StringReader(told))) {
      return reader.readValue();
    }
  }
}
