package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.infitah.foundation.persistence.DatabaseRole;

/** What the tenant at hand has set of a plugin, as text, whatever the plugin makes of it. */
@Dependent
public class SettingValues {

  private final DataSource database;

  @Inject
  SettingValues(DataSource database) {
    this.database = database;
  }

  /** By key; nothing where nothing was set. */
  Map<String, String> of(String plugin) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform();
        Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select settings::text from core.module_setting where plugin_id = ?")) {
      query.setString(1, plugin);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? read(row.getString(1)) : Map.of();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what is set of a module cannot be read", e);
    }
  }

  private static Map<String, String> read(String json) {
    Map<String, String> values = new TreeMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      reader
          .readObject()
          .forEach(
              (key, value) ->
                  values.put(
                      key, value instanceof JsonString text ? text.getString() : value.toString()));
    }
    return values;
  }
}
