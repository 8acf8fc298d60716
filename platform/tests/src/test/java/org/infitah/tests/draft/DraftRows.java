package org.infitah.tests.draft;

import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.LedgerLines;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;

/** Room for another programme of El Ksiba's, and nothing of it afterwards. */
final class DraftRows {

  private static final String OWN =
      " from sys.tenant t where t.id = p.tenant_id and t.alias = 'el-ksiba'";

  private DraftRows() {}

  static void leaveRoom() throws SQLException {
    behind("update core.programme p set status = 'closed'" + OWN);
  }

  static void forget() throws SQLException {
    behind(
        "delete from core.programme_version v using core.programme p where p.tenant_id ="
            + " v.tenant_id and p.id = v.programme_id and p.title::text like '%Essai%'",
        "delete from core.project r using core.programme p where p.tenant_id = r.tenant_id and"
            + " p.id = r.programme_id and p.title::text like '%Essai%'",
        "delete from core.axis a using core.programme p where p.tenant_id = a.tenant_id and p.id ="
            + " a.programme_id and p.title::text like '%Essai%'",
        "delete from net.programme where title::text like '%Essai%'",
        "delete from core.programme where title::text like '%Essai%'",
        "delete from core.source p using sys.tenant t where t.id = p.tenant_id and p.code = 'own'",
        "update core.programme p set status = 'drafting'" + OWN);
    LedgerLines.forget("el-ksiba");
  }

  private static void behind(String... statements) throws SQLException {
    try (Connection connection = Running.platform().superuser()) {
      Sql.run(connection, statements);
    }
  }
}
