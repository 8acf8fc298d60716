package org.infitah.plugins.digitalizationprojects.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.Training;

/** The training sessions of the tenant at hand. */
public final class TrainingRepository {

  private final EntityManager entities;

  public TrainingRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Those whose reference follows another, at most so many. */
  public List<Training> list(String after, int most) {
    return entities
        .createQuery(
            "select t from Training t where t.reference > :after order by t.reference",
            Training.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<Training> find(String reference) {
    return entities
        .createQuery("select t from Training t where t.reference = :reference", Training.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  int nextNumber() {
    return entities
            .createQuery("select coalesce(max(t.number), 0) from Training t", Number.class)
            .getSingleResult()
            .intValue()
        + 1;
  }

  void add(Training training) {
    entities.persist(training);
  }

  void remove(Training training) {
    entities.remove(training);
  }
}
