package org.infitah.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.privacy.entity.PersonErasure;

/** The requests of the tenant at hand. */
@Dependent
public class PersonErasureRepository {

  private static final int MOST = 200;

  private final EntityManager entities;

  @Inject
  PersonErasureRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Those that wait first, then the latest. */
  List<PersonErasure> list() {
    return entities
        .createQuery(
            "select e from PersonErasure e order by"
                + " case when e.state = 'asked' then 0 else 1 end, e.id desc",
            PersonErasure.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<PersonErasure> find(UUID id) {
    return Optional.ofNullable(entities.find(PersonErasure.class, id));
  }

  /** The latest of somebody. */
  Optional<PersonErasure> latestOf(String subject) {
    return entities
        .createQuery(
            "select e from PersonErasure e where e.subject = :subject order by e.id desc",
            PersonErasure.class)
        .setParameter("subject", subject)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void add(PersonErasure request) {
    entities.persist(request);
  }

  /** Writes what is waiting to be written, so that what is changed beside it is changed after. */
  void write() {
    entities.flush();
  }
}
