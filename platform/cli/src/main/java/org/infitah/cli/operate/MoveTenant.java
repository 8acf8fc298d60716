package org.infitah.cli.operate;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Transaction;

/**
 * Brings a tenant from one state of its life to another. Whoever is signed in at one that may no
 * longer be entered is signed out with it, so that its opening again lets nobody in by itself. Its
 * administrators are told by mail, with the reason the network gave.
 */
final class MoveTenant {

  private static final Set<String> ENTERED = Set.of("active", "read-only");

  private final OperatorDatabase database;
  private final TellAdmins telling;
  private final Tasks tasks;
  private final Clock clock;

  MoveTenant(Operation operation, Tasks tasks) {
    this.database = operation.database();
    this.telling = new TellAdmins(operation);
    this.tasks = tasks;
    this.clock = operation.clock();
  }

  /** Moves it; {@code false} when it stands elsewhere by now than whoever asked had seen. */
  boolean move(Task task) throws SQLException {
    String from = task.wish().getString("from");
    String to = task.wish().getString("to");
    return database.inTransaction(transaction -> move(transaction, task, from, to));
  }

  private boolean move(Transaction transaction, Task task, String from, String to)
      throws SQLException {
    String alias = task.subject();
    int moved =
        transaction.update(
            "update sys.tenant set state = ?, state_since = ? where alias = ? and state = ?"
                + " and level <> 'network'",
            to,
            clock.instant().atOffset(ZoneOffset.UTC),
            alias,
            from);
    List<JsonObject> now =
        transaction.query(
            "select jsonb_build_object('id', id, 'state', state) from sys.tenant where alias = ?",
            alias);
    if (moved == 0) {
      // Done by one who could not say so any more.
      return !now.isEmpty() && now.get(0).getString("state").equals(to);
    }
    int id = now.get(0).getInt("id");
    transaction.asTenant(id);
    if (!ENTERED.contains(to)) {
      transaction.update("delete from core.sign_in where tenant_id = ?", id);
    }
    tasks.audit(transaction, "tenant.state", to);
    telling.tell(
        transaction,
        alias,
        "membership.told." + to,
        Map.of("reason", task.wish().getString("reason")),
        ENTERED.contains(to) ? "/manage" : "");
    return true;
  }
}
