package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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

  private final Database database;
  private final List<String> violations = new ArrayList<>();
  private int cells;
  private int notGranted;

  FourOperations(Database database) {
    this.database = database;
  }

  /** What did not hold, one line each. */
  List<String> tryAll() throws SQLException {
    try (Connection behind = database.behindTheScenes();
        Connection pooled = database.tenantDataSource().getConnection()) {
      Attempts attempts = new Attempts(pooled);
      for (Table table : Catalogue.tables(behind)) {
        if (table.isOfPlugin()) {
          try (DatabaseRole.Binding ignored = DatabaseRole.bind(table.role())) {
            tryOne(table, behind, attempts);
          }
        } else {
          tryOne(table, behind, attempts);
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

  private void tryOne(Table table, Connection behind, Attempts attempts) throws SQLException {
    CanaryTenant owner = CanaryTenant.ALPHA;
    int own = CanaryRows.id(behind, owner.alias());
    int other = CanaryRows.id(behind, owner.other().alias());
    boolean updates = granted(behind, table, "update");
    boolean deletes = granted(behind, table, "delete");
    boolean inserts = granted(behind, table, "insert");
    Row row = Row.of(table, own, owner.canary(), behind);

    for (OptionalInt stranger : List.of(OptionalInt.empty(), OptionalInt.of(other))) {
      String who = stranger.isPresent() ? "the wrong tenant" : "no tenant";
      expect(table, who + " reads", attempts.seen(table, stranger, own) == 0);
      expect(table, who + " adds", attempts.refused(stranger, row::insert));
      expect(table, who + " changes", attempts.updated(stranger, table, own) == 0);
      expect(table, who + " removes", attempts.deleted(stranger, table, own) == 0);
    }
    OptionalInt right = OptionalInt.of(own);
    expect(table, "the right tenant reads others", attempts.seen(table, right, other) == 0);
    expect(
        table, "the right tenant reads nothing of its own", attempts.seen(table, right, own) > 0);
    if (inserts) {
      expect(table, "the right tenant may not add", !attempts.refused(right, row::insert));
    }
    if (updates) {
      expect(table, "the right tenant may not change", attempts.updated(right, table, own) > 0);
      expect(
          table,
          "a row changes its tenant",
          attempts.refused(
              right,
              c ->
                  Sql.update(
                      c,
                      "update " + table + " set tenant_id = ? where tenant_id = ?",
                      other,
                      own)));
    }
    if (deletes) {
      expect(table, "the right tenant may not remove", attempts.deleted(right, table, own) != 0);
    }
    notGranted += (updates ? 0 : 1) + (deletes ? 0 : 1) + (inserts ? 0 : 1);
  }

  private void expect(Table table, String what, boolean holds) {
    cells++;
    if (!holds) {
      violations.add(table + ": " + what);
    }
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
}
