package org.infitah.foundation.autosave.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.autosave.entity.WorkingCopy;

/** Working copies of the tenant at hand. */
@Dependent
class WorkingCopyRepository {

  private final EntityManager entities;

  @Inject
  WorkingCopyRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<WorkingCopy> find(String writer, String form) {
    return entities
        .createQuery(
            "select c from WorkingCopy c where c.writer = :writer and c.form = :form",
            WorkingCopy.class)
        .setParameter("writer", writer)
        .setParameter("form", form)
        .getResultStream()
        .findFirst();
  }

  /** Somebody's, the latest first. */
  List<WorkingCopy> of(String writer) {
    return entities
        .createQuery(
            "select c from WorkingCopy c where c.writer = :writer order by c.keptAt desc, c.id",
            WorkingCopy.class)
        .setParameter("writer", writer)
        .getResultList();
  }

  /** Those that nobody touched since then. */
  List<WorkingCopy> before(Instant then) {
    return entities
        .createQuery("select c from WorkingCopy c where c.keptAt < :then", WorkingCopy.class)
        .setParameter("then", then)
        .getResultList();
  }

  void add(WorkingCopy copy) {
    entities.persist(copy);
  }

  void remove(WorkingCopy copy) {
    entities.remove(copy);
  }
}
