package org.infitah.membership.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.membership.entity.Opening;
import org.infitah.membership.entity.OpeningStep;
import org.infitah.membership.entity.Wish;

/** The portals the network has asked for. */
@Dependent
public class OpeningRepository {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String PROVISION = "kind = 'provision'";

  private final EntityManager entities;

  @Inject
  OpeningRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order of their aliases, after the one given. */
  public List<Opening> list(String after, int limit) {
    return entities
        .createQuery(
            "select o from Opening o where o.kind = 'provision' and o.subject > :after"
                + " order by o.subject",
            Opening.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many there are in each state. */
  public Map<String, Long> count() {
    return entities
        .createQuery(
            "select o.state, count(o) from Opening o where o.kind = 'provision' group by o.state",
            Object[].class)
        .getResultStream()
        .collect(java.util.stream.Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  public Optional<Opening> find(String alias) {
    return entities
        .createQuery(
            "select o from Opening o where o.kind = 'provision' and o.subject = :alias",
            Opening.class)
        .setParameter("alias", alias)
        .getResultStream()
        .findFirst();
  }

  /** The steps taken so far, in their order. */
  public List<OpeningStep> steps(UUID opening) {
    return entities
        .createQuery(
            "select s from OpeningStep s where s.taskId = :opening order by s.takenAt",
            OpeningStep.class)
        .setParameter("opening", opening)
        .getResultList();
  }

  /** Writes the wish down unless there is one of that alias; {@code false} when there was. */
  boolean insert(Wish wish, String askedBy, Instant now) {
    return entities
            .createNativeQuery(
                "insert into core.task (id, kind, subject, wish, asked_by, asked_at)"
                    + " values (?, 'provision', ?, cast(? as jsonb), ?, ?)"
                    + " on conflict (tenant_id, subject) where "
                    + PROVISION
                    + " do nothing")
            .setParameter(1, Uuid7.at(now))
            .setParameter(2, wish.alias())
            .setParameter(3, JSON.toJson(wish.toMap()))
            .setParameter(4, askedBy)
            .setParameter(5, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  /** Whether the host label or the collectivity is a tenant's, or asked for, as something else. */
  boolean isTaken(String alias, String code) {
    Object found =
        entities
            .createNativeQuery(
                "select (select count(*) from sys.tenant where (alias = ?1) <> (code is not distinct"
                    + " from ?2)) + (select count(*) from core.task where tenant_id = core.tenant()"
                    + " and kind = 'provision' and (subject = ?1) <> (wish ->> 'code' = ?2))")
            .setParameter(1, alias)
            .setParameter(2, code)
            .getSingleResult();
    return ((Number) found).longValue() > 0;
  }

  /** The host label of every collectivity that has a portal or for which one was asked. */
  Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    for (Object row :
        entities
            .createNativeQuery(
                "select code, alias from sys.tenant where code is not null union all"
                    + " select wish ->> 'code', subject from core.task"
                    + " where tenant_id = core.tenant() and kind = 'provision'")
            .getResultList()) {
      Object[] columns = (Object[]) row;
      aliases.putIfAbsent(String.valueOf(columns[0]), String.valueOf(columns[1]));
    }
    return aliases;
  }

  /** Whether a tenant of that alias is there already, without having been asked for here. */
  boolean isServed(String alias) {
    Object found =
        entities
            .createNativeQuery(
                "select count(*) from sys.tenant where alias = ?1 and state <> 'provisioning'")
            .setParameter(1, alias)
            .getSingleResult();
    return ((Number) found).longValue() > 0;
  }
}
