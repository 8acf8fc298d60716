package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.infitah.consultation.entity.Consultation;

/** Those of the tenant at hand. */
@Dependent
public class ConsultationRepository {

  private final EntityManager entities;

  @Inject
  ConsultationRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order of their references, after the one given. */
  public List<Consultation> list(String after, int limit) {
    return entities
        .createQuery(
            "select e from Consultation e where e.reference > :after order by e.reference",
            Consultation.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  public Optional<Consultation> find(String reference) {
    return entities
        .createQuery(
            "select e from Consultation e where e.reference = :reference", Consultation.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }
}
