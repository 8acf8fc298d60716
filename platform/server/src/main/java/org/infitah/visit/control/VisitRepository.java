package org.infitah.visit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.tenancy.TenantState;
import org.infitah.visit.entity.Visit;

/** The visits to the tenant at hand; at the network, what was asked for. */
@Dependent
public class VisitRepository {

  private static final int MOST = 50;

  private final EntityManager entities;

  @Inject
  VisitRepository(EntityManager entities) {
    this.entities = entities;
  }

  List<Visit> latest() {
    return entities
        .createQuery("select v from Visit v order by v.openedAt desc", Visit.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  List<Visit> open(Instant now) {
    return entities
        .createQuery(
            "select v from Visit v where v.endedAt is null and v.endsAt > :now order by v.endsAt",
            Visit.class)
        .setParameter("now", now)
        .getResultList();
  }

  Optional<Visit> find(UUID id) {
    return entities
        .createQuery("select v from Visit v where v.id = :id", Visit.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The state of a member's portal. */
  Optional<TenantState> state(String alias) {
    return rows(
            "select t.state from sys.tenant t where t.alias = ?1 and t.level <> 'network'", alias)
        .map(row -> TenantState.of(String.valueOf(row)))
        .findFirst();
  }

  /** The longest a visit to a member may last. */
  OptionalInt longest(String alias) {
    return rows(
            "select a.amount from sys.allowance a join sys.tenant t on t.level = a.level"
                + " where t.alias = ?1 and a.key = 'visit-minutes'",
            alias)
        .mapToInt(row -> ((Number) row).intValue())
        .findFirst();
  }

  /** Writes down what is asked of the operator. */
  void insert(String alias, Asked asked) {
    String wish =
        Json.createObjectBuilder()
            .add("name", asked.name())
            .add("reason", asked.reason())
            .add("minutes", asked.minutes())
            .build()
            .toString();
    entities
        .createNativeQuery(
            "insert into core.task (id, kind, subject, wish, asked_by, asked_at)"
                + " values (?1, 'visit', ?2, cast(?3 as jsonb), ?4, ?5)")
        .setParameter(1, Uuid7.at(asked.at()))
        .setParameter(2, alias)
        .setParameter(3, wish)
        .setParameter(4, asked.by())
        .setParameter(5, Timestamp.from(asked.at()))
        .executeUpdate();
  }

  /** What was asked about a member, the latest first. */
  List<Asked> asked(String alias) {
    return rows(
            "select name, reason, minutes, asked_by, asked_at, state from (select wish ->> 'name' as"
                + " name, wish ->> 'reason' as reason, cast(wish ->> 'minutes' as int) as minutes,"
                + " asked_by, asked_at, state from core.task where kind = 'visit' and subject = ?1"
                + " order by asked_at desc limit 50) t",
            alias)
        .map(Object[].class::cast)
        .map(
            row ->
                new Asked(
                    String.valueOf(row[0]),
                    String.valueOf(row[1]),
                    ((Number) row[2]).intValue(),
                    String.valueOf(row[3]),
                    ((Timestamp) row[4]).toInstant(),
                    String.valueOf(row[5])))
        .toList();
  }

  private Stream<Object> rows(String sql, String alias) {
    List<?> rows = entities.createNativeQuery(sql).setParameter(1, alias).getResultList();
    return rows.stream().map(Object.class::cast);
  }

  /**
   * A visit that was asked for.
   *
   * @param by who asked, as Keycloak numbers the account
   * @param progress {@code asked}, {@code running}, {@code done} or {@code failed}
   */
  public record Asked(
      String name, String reason, int minutes, String by, Instant at, String progress) {}
}
