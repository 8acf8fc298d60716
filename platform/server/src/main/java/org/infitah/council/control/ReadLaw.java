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
import org.infitah.foundation.tenancy.CurrentTenant;

/** The law that binds the council of the tenant at hand, as the operator's files say it. */
@Dependent
class ReadLaw {

  private final EntityManager entities;
  private final CurrentTenant current;

  @Inject
  ReadLaw(EntityManager entities, CurrentTenant current) {
    this.entities = entities;
    this.current = current;
  }

  CouncilLaw on(LocalDate day) {
    Map<String, LawRule> rules = new TreeMap<>();
    for (Object row :
        entities
            .createNativeQuery(
                "select key, cast(value as text), article from sys.law_rule where level = ?1 and"
                    + " binding and valid_from <= cast(?2 as date) and (valid_to is null or"
                    + " valid_to > cast(?2 as date))")
            .setParameter(1, current.tenant().level().code())
            .setParameter(2, day.toString())
            .getResultList()) {
      Object[] told = (Object[]) row;
      rules.put((String) told[0], new LawRule(parse((String) told[1]), (String) told[2]));
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

  private static JsonValue parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readValue();
    }
  }
}
