package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Table;

/**
 * What tenants and nobody try on one connection, one transaction after the other, as on one of the
 * server's pool.
 */
final class Attempts {

  private static final String DENIED = "42501";

  private final Connection pooled;

  Attempts(Connection pooled) throws SQLException {
    this.pooled = pooled;
    pooled.setAutoCommit(false);
  }

  int seen(Table table, OptionalInt as, int whose) throws SQLException {
    return inTransaction(
        as,
        c ->
            Integer.parseInt(
                Sql.value(c, "select count(*) from " + table + " where tenant_id = ?", whose)));
  }

  int updated(OptionalInt as, Table table, int whose) throws SQLException {
    String update = "update " + table + " set tenant_id = tenant_id where tenant_id = ?";
    return changed(as, c -> Sql.update(c, update, whose));
  }

  int deleted(OptionalInt as, Table table, int whose) throws SQLException {
    return changed(as, c -> Sql.update(c, "delete from " + table + " where tenant_id = ?", whose));
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
  boolean refused(OptionalInt as, Deed deed) throws SQLException {
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
          try {
            return act.done(pooled);
          } finally {
            pooled.rollback();
          }
        });
  }

  /** Something done on a connection, and how many rows it reached. */
  private interface Act {
    int done(Connection connection) throws SQLException;
  }

  /** Something done on a connection. */
  interface Deed {
    void done(Connection connection) throws SQLException;
  }
}
