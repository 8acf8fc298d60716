package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Sql;

/** Reads every view the serving role may read, as a tenant and as nobody. */
final class Views {

  private final Database database;

  Views(Database database) {
    this.database = database;
  }

  List<String> breaches() throws SQLException {
    List<String> breaches = new ArrayList<>();
    try (Connection behind = database.behindTheScenes()) {
      int own = CanaryRows.id(behind, CanaryTenant.ALPHA.alias());
      String foreign = CanaryTenant.BETA.canary().text();
      for (String view :
          Sql.column(
              behind,
              "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm')"
                  + " and n.nspname not in ('pg_catalog', 'information_schema') and has_table_privilege('app_rw', c.oid, 'select')")) {
        List<String> shown = As.tenant(OptionalInt.of(own), () -> rows(view));
        if (shown.stream().anyMatch(row -> row.contains(foreign))) {
          breaches.add(view + " shows another tenant's row");
        }
        if (!rows(view).isEmpty()) {
          breaches.add(view + " shows rows to nobody");
        }
      }
    }
    return breaches;
  }

  private List<String> rows(String view) throws SQLException {
    try (Connection connection = database.tenantDataSource().getConnection()) {
      connection.setAutoCommit(false);
      return Sql.column(connection, "select cast(v as text) from " + view + " v");
    }
  }
}
