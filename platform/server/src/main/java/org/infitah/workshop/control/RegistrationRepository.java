package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.workshop.entity.Registration;
import org.infitah.workshop.entity.RegistrationQuota;
import org.infitah.workshop.entity.RegistrationTerms;
import org.infitah.workshop.entity.Turnout;
import org.infitah.workshop.entity.Workshop;

/** Who registered for which meeting of the tenant at hand, and who came. */
@Dependent
public class RegistrationRepository {

  private final EntityManager entities;

  @Inject
  RegistrationRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** On what terms people register for it, if they do. */
  public Optional<RegistrationTerms> terms(UUID workshop) {
    return of("select t from RegistrationTerms t where t.workshopId = :workshop", workshop).stream()
        .map(RegistrationTerms.class::cast)
        .findFirst();
  }

  /** The groups among those who register, in order. */
  public List<RegistrationQuota> quotas(UUID workshop) {
    return of(
            "select q from RegistrationQuota q where q.workshopId = :workshop order by q.number",
            workshop)
        .stream()
        .map(RegistrationQuota.class::cast)
        .toList();
  }

  /** All who registered, in that order. */
  public List<Registration> list(UUID workshop) {
    return of(
            "select r from Registration r where r.workshopId = :workshop order by r.number",
            workshop)
        .stream()
        .map(Registration.class::cast)
        .toList();
  }

  /** Whether this person did. */
  boolean has(UUID workshop, String registrant) {
    return !entities
        .createQuery(
            "select r.number from Registration r where r.workshopId = :workshop"
                + " and r.registrant = :registrant",
            Integer.class)
        .setParameter("workshop", workshop)
        .setParameter("registrant", registrant)
        .getResultList()
        .isEmpty();
  }

  /** How many came, where somebody counted. */
  public Optional<Turnout> turnout(UUID workshop) {
    return of("select t from Turnout t where t.workshopId = :workshop", workshop).stream()
        .map(Turnout.class::cast)
        .findFirst();
  }

  /** Meetings that people are registered for. */
  List<Workshop> listRegisteredFor() {
    return entities
        .createQuery(
            "select w from Workshop w where exists (select r.number from Registration r"
                + " where r.workshopId = w.id) order by w.reference",
            Workshop.class)
        .getResultList();
  }

  void forget(UUID workshop) {
    entities
        .createQuery("delete from Registration r where r.workshopId = :workshop")
        .setParameter("workshop", workshop)
        .executeUpdate();
  }

  void add(RegistrationTerms terms) {
    entities.persist(terms);
  }

  void add(RegistrationQuota quota) {
    entities.persist(quota);
  }

  void add(Registration registration) {
    entities.persist(registration);
  }

  void add(Turnout turnout) {
    entities.persist(turnout);
  }

  /** Gone at once: whoever moves up is counted without it. */
  void remove(Registration registration) {
    entities.remove(registration);
    entities.flush();
  }

  private List<?> of(String query, UUID workshop) {
    return entities.createQuery(query).setParameter("workshop", workshop).getResultList();
  }
}
