package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Catalogue;
import org.infitah.tests.house.Row;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Table;

/**
 * Reads, adds, changes and removes in every table with no tenant, the wrong one and the right one,
 * through the class the server itself connects with.
 */
final class FourOperations {

  private static final String DENIED = "42501";

  private final Database database;
  private final DataSource door;
  private final List<String> violations = new ArrayList<>();
  private int cells;
  private int notGranted;

  FourOperations(Database database) {
    this.database = database;
    this.door = database.tenantDataSource();
  }

  /** What did not hold, one line each. */
  List<String> tryAll() throws SQLException {
    try (Connection behind = database.behindTheScenes()) {
      for (Table table : Catalogue.tables(behind)) {
        if (table.isOfPlugin()) {
          try (DatabaseRole.Binding ignored = DatabaseRole.bind(table.role())) {
            tryOne(table, behind);
          }
        } else {
          tryOne(table, behind);
        }
      }
    }
    return violations;
  }

  int cells() {
    return cells;
  }

  int notGranted() {
    return notGranted;
  }

  private void tryOne(Table table, Connection behind) throws SQLException {
    CanaryTenant owner = CanaryTenant.ALPHA;
    int own = CanaryRows.id(behind, owner.alias());
    int other = CanaryRows.id(behind, owner.other().alias());
    boolean updates = granted(behind, table, "update");
    boolean deletes = granted(behind, table, "delete");
    boolean inserts = granted(behind, table, "insert");
    Row row = Row.of(table, own, owner.canary(), behind);

    for (OptionalInt stranger : List.of(OptionalInt.empty(), OptionalInt.of(other))) {
      String who = stranger.isPresent() ? "the wrong tenant" : "no tenant";
      expect(table, who + " reads", seen(table, stranger, own) == 0);
      expect(table, who + " adds", refused(stranger, row::insert));
      expect(table, who + " changes", changed(stranger, update(table, own)) == 0);
      expect(table, who + " removes", changed(stranger, delete(table, own)) == 0);
    }
    OptionalInt right = OptionalInt.of(own);
    expect(table, "the right tenant reads others", seen(table, right, other) == 0);
    expect(table, "the right tenant reads nothing of its own", seen(table, right, own) > 0);
    if (inserts) {
      expect(table, "the right tenant may not add", !refused(right, row::insert));
    }
    if (updates) {
      expect(table, "the right tenant may not change", changed(right, update(table, own)) > 0);
      expect(
          table,
          "a row changes its tenant",
          refused(
              right,
              c ->
                  Sql.update(
                      c,
                      "update " + table + " set tenant_id = ? where tenant_id = ?",
                      other,
                      own)));
    }
    if (deletes) {
      expect(table, "the right tenant may not remove", changed(right, delete(table, own)) != 0);
    }
    notGranted += (updates ? 0 : 1) + (deletes ? 0 : 1) + (inserts ? 0 : 1);
  }

  private void expect(Table table, String what, boolean holds) {
    cells++;
    if (!holds) {
      violations.add(table + ": " + what);
    }
  }

  private int seen(Table table, OptionalInt as, int whose) throws SQLException {
    return inTransaction(
        as,
        c ->
            Integer.parseInt(
                Sql.value(c, "select count(*) from " + table + " where tenant_id = ?", whose)));
  }

  private static Act update(Table table, int whose) {
    return c ->
        Sql.update(c, "update " + table + " set tenant_id = tenant_id where tenant_id = ?", whose);
  }

  private static Act delete(Table table, int whose) {
    return c -> Sql.update(c, "delete from " + table + " where tenant_id = ?", whose);
  }

  /** How many rows it reached; none when it was refused, and -1 when rows stood in its way. */
  private int changed(OptionalInt as, Act act) throws SQLException {
    try {
      return inTransaction(as, act);
    } catch (SQLException e) {
      if (DENIED.equals(e.getSQLState())) {
        return 0;
      }
      if (String.valueOf(e.getSQLState()).startsWith("23")) {
        return -1;
      }
      throw e;
    }
  }

  /** Whether the policy refused it; a broken constraint means that the policy let it pass. */
  private boolean refused(OptionalInt as, Deed deed) throws SQLException {
    return changed(
            as,
            c -> {
              deed.done(c);
              return 1;
            })
        == 0;
  }

  private int inTransaction(OptionalInt as, Act act) throws SQLException {
    return As.tenant(
        as,
        () -> {
          try (Connection connection = door.getConnection()) {
            connection.setAutoCommit(false);
            try {
              return act.done(connection);
            } finally {
              connection.rollback();
            }
          }
        });
  }

  private static boolean granted(Connection behind, Table table, String privilege)
      throws SQLException {
    return Sql.value(
            behind,
            "select has_table_privilege(cast(? as name), cast(? as text), ?)",
            table.role(),
            table.name(),
            privilege)
        .equals("t");
  }

  /** Something done on a connection, and how many rows it reached. */
  private interface Act {
    int done(Connection connection) throws SQLException;
  }

  /** Something done on a connection. */
  private interface Deed {
    void done(Connection connection) throws SQLException;
  }
}
