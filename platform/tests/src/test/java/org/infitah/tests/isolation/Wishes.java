package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;

/** Takes back what cells asked the operator to do. */
final class Wishes {

  private Wishes() {}

  /**
   * Forgets tasks and their steps. The operator may be at one of them and adds steps meanwhile: the
   * task is locked before its steps go, so that none comes between.
   */
  static void forget(String column, String value) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      behind.setAutoCommit(false);
      String which = " core.task t where t." + column + " = '" + value + "'";
      Sql.column(behind, "select id from" + which + " for update");
      Sql.run(
          behind,
          "delete from core.task_step s using"
              + which
              + " and t.tenant_id = s.tenant_id and t.id = s.task_id",
          "delete from" + which);
      behind.commit();
    }
  }
}
