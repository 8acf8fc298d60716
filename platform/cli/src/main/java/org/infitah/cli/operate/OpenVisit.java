package org.infitah.cli.operate;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Transaction;

/**
 * Opens a visit of the network's staff to a tenant: the row that lets the visitor look, the act in
 * the tenant's record and the mails to its administrators, all in one transaction. It looks for
 * itself whether the visitor is the network's administrator still, and how long a visit may be.
 */
final class OpenVisit {

  private static final int NETWORK = 1;

  private final OperatorDatabase database;
  private final TellAdmins telling;
  private final Tasks tasks;
  private final Clock clock;

  OpenVisit(Operation operation, Tasks tasks) {
    this.database = operation.database();
    this.telling = new TellAdmins(operation);
    this.tasks = tasks;
    this.clock = operation.clock();
  }

  /** Opens it, once; {@code false} when it may not be. */
  boolean open(Task task) throws SQLException {
    return database.inTransaction(transaction -> open(transaction, task));
  }

  private boolean open(Transaction transaction, Task task) throws SQLException {
    Instant now = clock.instant();
    List<JsonObject> allowed =
        transaction.query(
            "select jsonb_build_object('id', t.id, 'minutes', a.amount) from sys.tenant t"
                + " join sys.allowance a on a.level = t.level and a.key = 'visit-minutes'"
                + " where t.alias = ? and t.level <> 'network'",
            task.subject());
    transaction.asTenant(NETWORK);
    List<JsonObject> asker =
        transaction.query(
            "select jsonb_build_object('by', k.asked_by) from core.task k where k.tenant_id = ?"
                + " and k.id = ? and exists (select from core.mandate m where m.tenant_id = k.tenant_id"
                + " and m.subject = k.asked_by and m.role = 'network-admin' and m.starts_at <= ?"
                + " and (m.ends_at is null or m.ends_at > ?))",
            NETWORK,
            task.id(),
            moment(now),
            moment(now));
    if (allowed.isEmpty() || asker.isEmpty()) {
      return false;
    }
    long minutes =
        Math.min(
            task.wish().getInt("minutes"), allowed.get(0).getJsonNumber("minutes").longValue());
    Instant ends = now.plusSeconds(60 * minutes);
    transaction.asTenant(allowed.get(0).getInt("id"));
    int opened =
        transaction.update(
            "insert into core.visit (id, subject, name, reason, opened_at, ends_at)"
                + " values (?, ?, ?, ?, ?, ?) on conflict (tenant_id, id) do nothing",
            task.id(),
            asker.get(0).getString("by"),
            task.wish().getString("name"),
            task.wish().getString("reason"),
            moment(now),
            moment(ends));
    if (opened == 1) {
      tasks.audit(transaction, "emergency.opened", task.id().toString());
      telling.tell(
          transaction,
          task.subject(),
          "visit.opened",
          Map.of(
              "name",
              task.wish().getString("name"),
              "reason",
              task.wish().getString("reason"),
              "until",
              TellAdmins.moment(transaction, ends)),
          "/manage/reach");
    }
    return true;
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
