package org.infitah.cli.operate;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Transaction;
import org.infitah.cli.apply.Uuid7;

/** The network's wishes, and how far each has come; they are rows of the network's own. */
public final class Tasks {

  static final int MOST_ATTEMPTS = 40;

  private static final int NETWORK = 1;
  private static final int AT_ONCE = 50;

  private final OperatorDatabase database;
  private final Clock clock;
  private final Uuid7 ids;

  public Tasks(OperatorDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.ids = new Uuid7(clock);
  }

  /** What is not done yet: what becomes of a tenant first, then the first asked first. */
  List<Task> open() throws SQLException {
    return database.inTransaction(
        transaction -> {
          transaction.asTenant(NETWORK);
          return transaction
              .query(
                  "select to_jsonb(t) from core.task t where tenant_id = ? and state in ('asked',"
                      + " 'running') order by (kind = 'state') desc, asked_at, id limit ?",
                  NETWORK,
                  AT_ONCE)
              .stream()
              .map(Tasks::task)
              .toList();
        });
  }

  /** Takes up the erasures whose time has come. */
  void wishErasures() throws SQLException {
    change(
        "insert into core.task (id, kind, subject, wish, asked_by, asked_at) select"
            + " gen_random_uuid(), 'state', e.subject, jsonb_build_object('from', 'archived', 'to',"
            + " 'erased', 'reason', e.reason), e.confirmed_by, now() from core.erasure e join"
            + " sys.tenant t on t.alias = e.subject and t.state in ('archived', 'erased')"
            + " where e.tenant_id = ? and e.state = 'confirmed' and e.due_at <= now()"
            + " on conflict (tenant_id, subject) where kind = 'state' and state in ('asked',"
            + " 'running') do nothing",
        NETWORK);
  }

  private static Task task(JsonObject row) {
    return new Task(
        UUID.fromString(row.getString("id")),
        row.getString("kind"),
        row.getString("subject"),
        row.getJsonObject("wish"),
        row.getInt("attempts"));
  }

  /** Takes one up; {@code false} when another operator has ended it meanwhile. */
  boolean begin(Task task) throws SQLException {
    return 1
        == change(
            "update core.task set state = 'running', version = version + 1 where tenant_id = ?"
                + " and id = ? and state in ('asked', 'running')",
            NETWORK,
            task.id());
  }

  /** Whether a step was taken before, perhaps by a process that is no more. */
  boolean isTaken(Task task, String step) throws SQLException {
    return database.inTransaction(
        transaction -> {
          transaction.asTenant(NETWORK);
          return !transaction
              .query(
                  "select to_jsonb(s) from core.task_step s where tenant_id = ? and task_id = ?"
                      + " and code = ?",
                  NETWORK,
                  task.id(),
                  step)
              .isEmpty();
        });
  }

  void taken(Task task, String step) throws SQLException {
    change(
        "insert into core.task_step (id, task_id, code, taken_at) values (?, ?, ?, ?)"
            + " on conflict (tenant_id, task_id, code) do nothing",
        ids.next(),
        task.id(),
        step,
        now());
  }

  /** It is done, and that is recorded as the network's own act. */
  void done(Task task) throws SQLException {
    database.transact(
        transaction -> {
          transaction.asTenant(NETWORK);
          int ended =
              transaction.update(
                  "update core.task set state = 'done', trouble = null, ended_at = ?, version ="
                      + " version + 1 where tenant_id = ? and id = ? and state <> 'done'",
                  now(),
                  NETWORK,
                  task.id());
          if (ended == 1) {
            audit(transaction, "member." + task.kind(), task.subject());
          }
        });
  }

  /** It is not done, for a reason with that code; what has failed waits for somebody's word. */
  void trouble(Task task, String code, boolean failed) throws SQLException {
    change(
        "update core.task set attempts = attempts + 1, trouble = ?, state = ?, version = version"
            + " + 1 where tenant_id = ? and id = ?",
        code,
        failed ? "failed" : "running",
        NETWORK,
        task.id());
  }

  /** Records an act of the operator's in the tenant the transaction is bound to. */
  void audit(Transaction transaction, String act, String object) throws SQLException {
    transaction.update(
        "insert into core.audit (id, at, actor, act, object) values (?, ?, 'operator', ?, ?)",
        ids.next(),
        now(),
        act,
        object);
  }

  private int change(String sql, Object... values) throws SQLException {
    return database.inTransaction(
        transaction -> {
          transaction.asTenant(NETWORK);
          return transaction.update(sql, values);
        });
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
