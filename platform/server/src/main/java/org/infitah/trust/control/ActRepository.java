package org.infitah.trust.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infitah.trust.entity.RecordedAct;

/** The record of the tenant at hand. */
@Dependent
public class ActRepository {

  private final EntityManager entities;

  @Inject
  ActRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The latest first, before the one given.
   *
   * @param kind how the act's code begins; empty for all
   * @param from the first moment
   * @param to the first moment that is too late
   */
  public List<RecordedAct> list(String kind, Instant from, Instant to, UUID before, int limit) {
    return entities
        .createQuery(
            "select a from RecordedAct a where a.code like :kind and a.at >= :from and a.at < :to"
                + " and a.id < :before order by a.id desc",
            RecordedAct.class)
        .setParameter("kind", kind + "%")
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }
}
