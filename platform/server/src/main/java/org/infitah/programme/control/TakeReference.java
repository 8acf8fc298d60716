package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.programme.References;

/** Numbers what the tenant at hand makes. */
@Dependent
public class TakeReference implements References {

  private final EntityManager entities;
  private final ProgrammeRepository programmes;
  private final CurrentTenant tenant;

  @Inject
  TakeReference(EntityManager entities, ProgrammeRepository programmes, CurrentTenant tenant) {
    this.entities = entities;
    this.programmes = programmes;
    this.tenant = tenant;
  }

  @Override
  public String next(String kind, int digits, String entity) {
    String code =
        programmes
            .findCurrent()
            .map(programme -> programme.reference().replaceFirst("-.*", ""))
            .filter(known -> known.matches("[A-Z]{2,6}"))
            .orElseGet(() -> letters(tenant.tenant().alias()));
    String beginning = code + "-" + kind + "-";
    return beginning
        + String.format(Locale.ROOT, "%0" + digits + "d", highest(beginning, entity) + 1);
  }

  private int highest(String beginning, String entity) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(core.tenant(), hashtext(?)) as text)")
        .setParameter(1, beginning)
        .getSingleResult();
    return entities
        .createQuery(
            "select e.reference from "
                + entity
                + " e where e.reference like :beginning"
                + " order by length(e.reference) desc, e.reference desc",
            String.class)
        .setParameter("beginning", beginning + "%")
        .setMaxResults(1)
        .getResultStream()
        .map(reference -> reference.substring(beginning.length()))
        .filter(number -> number.matches("[0-9]{1,6}"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static String letters(String alias) {
    String letters = alias.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "") + "XX";
    return letters.substring(0, Math.min(3, letters.length()));
  }
}
