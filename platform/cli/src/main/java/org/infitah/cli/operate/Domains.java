package org.infitah.cli.operate;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Transaction;
import org.infitah.cli.apply.Uuid7;

/** The domains of tenants as the operator finds them, and what it writes down of each. */
final class Domains {

  private static final Duration FIRST_REST = Duration.ofMinutes(1);
  private static final Duration LONGEST_REST = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofDays(14);
  private static final int AT_ONCE = 20;

  private final OperatorDatabase database;
  private final Clock clock;
  private final Uuid7 ids;

  Domains(OperatorDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.ids = new Uuid7(clock);
  }

  /** Something a tenant has noted for the operator. */
  record Due(int tenant, UUID id) {

    @Override
    public String toString() {
      return "domain " + id;
    }
  }

  /** A domain as its tenant's row has it. */
  record Row(String host, String token, String state, int tries, Instant askedAt) {}

  /**
   * What is due; each comes again in a minute, unless it is done by then or its next look was
   * written down.
   */
  List<Due> due() throws SQLException {
    return database.inTransaction(
        transaction ->
            transaction
                .query(
                    "with due as (update sys.work w set due_at = cast(? as timestamptz) from (select"
                        + " tenant_id, id from sys.work where kind = 'domain' and due_at <= ?"
                        + " order by due_at limit ? for update skip locked) d where w.kind = 'domain'"
                        + " and w.tenant_id = d.tenant_id and w.id = d.id returning w.tenant_id,"
                        + " w.id) select jsonb_build_object('tenant', tenant_id, 'id', id) from due",
                    moment(clock.instant().plus(FIRST_REST)),
                    now(),
                    AT_ONCE)
                .stream()
                .map(row -> new Due(row.getInt("tenant"), UUID.fromString(row.getString("id"))))
                .toList());
  }

  /** The row, if it is still there and its tenant too; what is noted of another is struck out. */
  Optional<Row> find(Due due) throws SQLException {
    return database.inTransaction(
        transaction -> {
          transaction.asTenant(due.tenant());
          Optional<Row> row =
              transaction
                  .query(
                      "select to_jsonb(d) from core.domain d where tenant_id = ? and id = ?",
                      due.tenant(),
                      due.id())
                  .stream()
                  .findFirst()
                  .map(Domains::row);
          if (row.isEmpty()) {
            struck(transaction, due);
          }
          return row;
        });
  }

  private static Row row(JsonObject row) {
    return new Row(
        row.getString("host"),
        row.getString("token"),
        row.getString("state"),
        row.getInt("tries"),
        OffsetDateTime.parse(row.getString("asked_at")).toInstant());
  }

  /** Whether another tenant answers under it. */
  boolean isTaken(Due due, String host) throws SQLException {
    return database.inTransaction(
        transaction ->
            !transaction
                .query(
                    "select to_jsonb(h) from sys.host h where host = ? and tenant_id <> ?",
                    host,
                    due.tenant())
                .isEmpty());
  }

  /** Its portal answers under it from now on; {@code false} when it may not, or was given up. */
  boolean proved(Due due, String host) throws SQLException {
    return database.inTransaction(
        transaction -> {
          transaction.asTenant(due.tenant());
          int written =
              transaction.update(
                  "update core.domain set state = 'proved', reason = null, checked_at = ?, proved_at"
                      + " = ?, version = version + 1 where tenant_id = ? and id = ? and state ="
                      + " 'waiting'",
                  now(),
                  now(),
                  due.tenant(),
                  due.id());
          if (written == 0) {
            return false;
          }
          struck(transaction, due);
          audit(transaction, "address.proved", host);
          transaction.asOperator();
          int answering =
              transaction.update(
                  "insert into sys.host as h (host, tenant_id, canonical, proved) values (?, ?,"
                      + " false, true) on conflict (host) do update set proved = true"
                      + " where h.tenant_id = excluded.tenant_id",
                  host,
                  due.tenant());
          if (answering == 0) {
            throw new CannotGoOn(host + " became another portal's while it was proved.");
          }
          return true;
        });
  }

  /** It was not proved, for a reason with that code; it is looked for again, or refused. */
  void unproved(Due due, Row row, String reason) throws SQLException {
    Instant now = clock.instant();
    boolean over = now.isAfter(row.askedAt().plus(LONGEST));
    long minutes = FIRST_REST.toMinutes() << Math.min(row.tries(), 6);
    Duration rest = Duration.ofMinutes(Math.min(minutes, LONGEST_REST.toMinutes()));
    database.transact(
        transaction -> {
          transaction.asTenant(due.tenant());
          int written =
              transaction.update(
                  "update core.domain set state = ?, reason = ?, tries = tries + 1, checked_at = ?,"
                      + " version = version + 1 where tenant_id = ? and id = ? and state = 'waiting'",
                  over ? "refused" : "waiting",
                  reason,
                  now(),
                  due.tenant(),
                  due.id());
          if (written == 1 && over) {
            audit(transaction, "address.refused", row.host());
          }
          if (over) {
            struck(transaction, due);
          } else if (written == 1) {
            noted(transaction, due, now.plus(rest));
          }
        });
  }

  /** Nothing of it is left. */
  void removed(Due due, String host) throws SQLException {
    database.transact(
        transaction -> {
          transaction.asTenant(due.tenant());
          int gone =
              transaction.update(
                  "delete from core.domain where tenant_id = ? and id = ? and state = 'leaving'",
                  due.tenant(),
                  due.id());
          struck(transaction, due);
          if (gone == 1) {
            audit(transaction, "address.removed", host);
          }
        });
  }

  /** Nothing is to be done for it. */
  void settled(Due due) throws SQLException {
    database.transact(
        transaction -> {
          transaction.asTenant(due.tenant());
          struck(transaction, due);
        });
  }

  private static void struck(Transaction transaction, Due due) throws SQLException {
    transaction.query(
        "select jsonb_build_object('noted', cast(sys.schedule_work('domain', ?, null) as text))",
        due.id());
  }

  private static void noted(Transaction transaction, Due due, Instant at) throws SQLException {
    transaction.query(
        "select jsonb_build_object('noted', cast(sys.schedule_work('domain', ?, ?) as text))",
        due.id(),
        moment(at));
  }

  private void audit(Transaction transaction, String act, String host) throws SQLException {
    transaction.update(
        "insert into core.audit (id, at, actor, act, object) values (?, ?, 'operator', ?, ?)",
        ids.next(),
        now(),
        act,
        host);
  }

  private OffsetDateTime now() {
    return moment(clock.instant());
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
