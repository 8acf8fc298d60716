package org.infitah.tests.identity;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;

/** The record of acts, read from behind. */
final class AuditRows {

  private AuditRows() {}

  /** What an account did in a tenant, oldest first, as codes. */
  static List<String> of(String username, String alias) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
          behind,
          "select a.act from core.audit a join sys.tenant t on t.id = a.tenant_id"
              + " where t.alias = ? and a.actor = ? order by a.at, a.id",
          alias,
          subject(username));
    }
  }

  /** Keycloak's own id of an account. */
  static String subject(String username) throws SQLException {
    String url = Running.platform().local().superuser().url();
    try (Connection keycloak =
        DriverManager.getConnection(
            url.substring(0, url.lastIndexOf('/')) + "/keycloak",
            Running.platform().local().superuser().user(),
            Running.platform().local().superuser().password())) {
      return Sql.value(keycloak, "select id from user_entity where username = ?", username);
    }
  }

  static String ask(String question, Object... arguments) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, question, arguments);
    }
  }
}
