package org.infitah.cli.database;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The register of plugins: which version every node shall run, and which ever ran. Works in the
 * transaction of whoever made it.
 */
public final class PluginRegister {

  private final Connection connection;

  public PluginRegister(Connection connection) {
    this.connection = connection;
  }

  /** A version that was installed at some time. */
  public record Version(String version, String sha512) {}

  /**
   * A plugin the nodes run now.
   *
   * @param publisher the public key it was signed with
   */
  public record Line(
      String id, String version, String file, String publisher, List<String> capabilities) {

    public Line {
      capabilities = List.copyOf(capabilities);
    }
  }

  void write(PluginJar plugin, Provenance provenance) throws SQLException {
    Array asked = connection.createArrayOf("text", provenance.capabilities().toArray());
    Array required =
        connection.createArrayOf("text", plugin.requires().stream().sorted().toArray());
    PluginJar.Words words = plugin.words();
    try (PreparedStatement now =
            connection.prepareStatement(
                "insert into sys.plugin as p (id, version, file, sha512, names, summary,"
                    + " provider, requires, publisher, spi, capabilities, verified)"
                    + " values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?::jsonb)"
                    + " on conflict (id) do update set"
                    + " version = excluded.version, file = excluded.file,"
                    + " sha512 = excluded.sha512, names = excluded.names,"
                    + " summary = excluded.summary, provider = excluded.provider,"
                    + " requires = excluded.requires, publisher = excluded.publisher,"
                    + " spi = excluded.spi, capabilities = excluded.capabilities,"
                    + " verified = excluded.verified,"
                    + " installed_at = now()"
                    + " where (p.sha512, p.file, p.publisher, p.capabilities, p.summary,"
                    + " p.provider, p.requires, p.verified) is distinct from (excluded.sha512,"
                    + " excluded.file, excluded.publisher, excluded.capabilities,"
                    + " excluded.summary, excluded.provider, excluded.requires,"
                    + " excluded.verified)");
        PreparedStatement ever =
            connection.prepareStatement(
                "insert into sys.plugin_version (plugin_id, version, sha512, publisher)"
                    + " values (?, ?, ?, ?) on conflict do nothing")) {
      now.setString(1, plugin.id());
      now.setString(2, plugin.version());
      now.setString(3, plugin.path().getFileName().toString());
      now.setString(4, plugin.sha512());
      now.setString(5, json(words.names()));
      now.setString(6, words.summary().isEmpty() ? null : json(words.summary()));
      now.setString(7, plugin.provider());
      now.setArray(8, required);
      now.setString(9, provenance.publisher());
      now.setString(10, provenance.spi());
      now.setArray(11, asked);
      now.setString(12, provenance.verified().isEmpty() ? null : provenance.verified());
      now.executeUpdate();
      ever.setString(1, plugin.id());
      ever.setString(2, plugin.version());
      ever.setString(3, plugin.sha512());
      ever.setString(4, provenance.publisher());
      ever.executeUpdate();
    }
  }

  /** Every version of a plugin that was ever installed here. */
  public List<Version> listVersions(String id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select version, sha512 from sys.plugin_version where plugin_id = ?")) {
      query.setString(1, id);
      try (ResultSet row = query.executeQuery()) {
        List<Version> versions = new ArrayList<>();
        while (row.next()) {
          versions.add(new Version(row.getString(1), row.getString(2)));
        }
        return versions;
      }
    }
  }

  /** What the nodes run. */
  public List<Line> listInstalled() throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "select id, version, file, publisher, capabilities from sys.plugin order by id");
        ResultSet row = query.executeQuery()) {
      List<Line> lines = new ArrayList<>();
      while (row.next()) {
        lines.add(
            new Line(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                List.of((String[]) row.getArray(5).getArray())));
      }
      return lines;
    }
  }

  /** Takes a plugin from all nodes; its tables stay. Says whether it was there. */
  public boolean remove(String id) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from sys.plugin where id = ?")) {
      delete.setString(1, id);
      return delete.executeUpdate() > 0;
    }
  }

  /**
   * Notes the number of a catalogue.
   *
   * @return whether none newer was seen of whoever signs it
   */
  public boolean seesCatalogue(String key, long number) throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            "insert into sys.plugin_catalogue as seen (key, number) values (?, ?)"
                + " on conflict (key) do update set number = excluded.number, seen_at = now()"
                + " where seen.number <= excluded.number")) {
      upsert.setString(1, key);
      upsert.setLong(2, number);
      return upsert.executeUpdate() > 0;
    }
  }

  private static String json(Map<String, String> names) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    names.forEach(object::add);
    return object.add("source", "ar").build().toString();
  }
}
