package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.infitah.foundation.plugin.ModuleFault;
import org.infitah.foundation.plugin.ModuleRecords;
import org.infitah.foundation.plugin.Origin;

/** Reads what the operator's register keeps, and what this node remembers. */
@Dependent
public class ReadRecords implements ModuleRecords {

  private final DataSource database;
  private final RecentFaults faults;
  private final KeptLoaders kept;

  @Inject
  ReadRecords(DataSource database, RecentFaults faults, KeptLoaders kept) {
    this.database = database;
    this.faults = faults;
    this.kept = kept;
  }

  @Override
  public Map<String, Origin> origins() {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select id, publisher, spi, capabilities, sha512, installed_at, verified::text"
                    + " from sys.plugin");
        ResultSet row = query.executeQuery()) {
      Map<String, Origin> origins = new HashMap<>();
      while (row.next()) {
        origins.put(
            row.getString(1),
            new Origin(
                row.getString(2),
                row.getString(3),
                List.of((String[]) row.getArray(4).getArray()),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                Optional.ofNullable(row.getString(7)).map(ReadRecords::verification)));
      }
      return origins;
    } catch (SQLException e) {
      throw new IllegalStateException("the register of plugins cannot be read", e);
    }
  }

  @Override
  public List<ModuleFault> faults(String id) {
    return faults.list(id);
  }

  @Override
  public int loadersKept(String id) {
    return kept.count(id);
  }

  private static Origin.Verification verification(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject verified = reader.readObject();
      return new Origin.Verification(
          verified.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
              .map(each -> new Origin.Rule(each.getString("rule"), each.getString("outcome")))
              .toList(),
          verified.getInt("classes"),
          verified.getJsonArray("findings").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .toList());
    }
  }
}
