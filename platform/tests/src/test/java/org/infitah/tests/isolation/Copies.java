package org.infitah.tests.isolation;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Catalogue;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Table;
import org.postgresql.PGConnection;

/** Copies every table out with the serving role's own login, past our data source. */
final class Copies {

  private final Database database;

  Copies(Database database) {
    this.database = database;
  }

  List<String> breaches() throws SQLException {
    List<String> breaches = new ArrayList<>();
    try (Connection behind = database.behindTheScenes();
        Connection serving = database.serving().open()) {
      int own = CanaryRows.id(behind, CanaryTenant.ALPHA.alias());
      serving.setAutoCommit(false);
      for (Table table : Catalogue.tables(behind)) {
        Sql.run(serving, "set local app.tenant = '" + own + "'");
        Sql.run(serving, "set local role " + role(table));
        String copied = copy(serving, table);
        serving.commit();
        if (!copied.contains(CanaryTenant.ALPHA.canary().text()) && copied.isEmpty()) {
          breaches.add(table + " copies nothing of its own");
        }
        if (copied.contains(CanaryTenant.BETA.canary().text())) {
          breaches.add(table + " copies another's rows");
        }
        Sql.run(serving, "set local role " + role(table));
        if (!copy(serving, table).isEmpty()) {
          breaches.add(table + " copies rows for nobody");
        }
        serving.commit();
      }
    }
    return breaches;
  }

  private static String role(Table table) {
    return table.isOfPlugin() ? table.role() : "none";
  }

  private static String copy(Connection serving, Table table) throws SQLException {
    try {
      StringWriter copied = new StringWriter();
      serving
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy " + table.name() + " to stdout", copied);
      return copied.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
