package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.infitah.foundation.persistence.LocalTextConverter;

/**
 * Which plugins the operator has installed, and whether their tables keep the rules. Asks outside
 * any tenant.
 */
@Dependent
public class PluginRegistry {

  private static final LocalTextConverter TEXTS = new LocalTextConverter();

  private final DataSource database;

  @Inject
  PluginRegistry(DataSource database) {
    this.database = database;
  }

  List<InstalledPlugin> listInstalled() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select id, version, file, sha512, names::text, summary::text, provider, requires, capabilities"
                    + " from sys.plugin order by id");
        ResultSet row = query.executeQuery()) {
      List<InstalledPlugin> installed = new ArrayList<>();
      while (row.next()) {
        installed.add(
            new InstalledPlugin(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                new InstalledPlugin.Says(
                    Objects.requireNonNull(TEXTS.convertToEntityAttribute(row.getString(5))),
                    Optional.ofNullable(TEXTS.convertToEntityAttribute(row.getString(6))),
                    row.getString(7),
                    List.of((String[]) row.getArray(8).getArray()),
                    List.of((String[]) row.getArray(9).getArray()))));
      }
      return installed;
    }
  }

  /** What the tables of a schema lack to keep tenants apart; empty when they may be used. */
  List<String> listUnguarded(String schema) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select object, lacks from sys.unguarded(?)")) {
      query.setString(1, schema);
      try (ResultSet row = query.executeQuery()) {
        List<String> unguarded = new ArrayList<>();
        while (row.next()) {
          unguarded.add(row.getString(1) + " lacks " + row.getString(2));
        }
        return unguarded;
      }
    }
  }
}
