package org.infitah.membership.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.membership.entity.Erasure;

/** Wishes to erase portals, and how long they wait. */
@Dependent
public class ErasureRepository {

  private final EntityManager entities;

  @Inject
  ErasureRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The latest about a portal. */
  public Optional<Erasure> latest(String alias) {
    return entities
        .createQuery(
            "select e from Erasure e where e.subject = :alias order by e.askedAt desc",
            Erasure.class)
        .setParameter("alias", alias)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Writes the wish down; {@code false} when there is one already. */
  boolean insert(String alias, String reason, String askedBy, Instant now) {
    return entities
            .createNativeQuery(
                "insert into core.erasure (id, subject, reason, asked_by, asked_at)"
                    + " values (?, ?, ?, ?, ?) on conflict (tenant_id, subject)"
                    + " where state in ('asked', 'confirmed') do nothing")
            .setParameter(1, Uuid7.at(now))
            .setParameter(2, alias)
            .setParameter(3, reason)
            .setParameter(4, askedBy)
            .setParameter(5, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  /** How long to wait after the second person's word, as the rule of that day says. */
  public Duration coolingOff(LocalDate today) {
    Object days =
        entities
            .createNativeQuery(
                "select cast(value as text) from sys.law_rule where level = 'network'"
                    + " and key = 'erasure.cooling_off' and valid_from <= ?1"
                    + " and (valid_to is null or valid_to > ?1) order by valid_from desc limit 1")
            .setParameter(1, java.sql.Date.valueOf(today))
            .getSingleResult();
    return Duration.ofDays(Long.parseLong(days.toString()));
  }
}
