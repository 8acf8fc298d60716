package org.infitah.cli.apply;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One transaction of the operator. It works as the operator on tables without a tenant, and as the
 * serving role bound to one tenant on that tenant's tables: row-level security holds for the
 * operator as for everybody.
 */
public final class Transaction {

  private static final int AT_ONCE = 500;

  private final Connection connection;

  Transaction(Connection connection) {
    this.connection = connection;
  }

  /** From now on: one tenant's tables, as the serving role. */
  public void asTenant(int id) throws SQLException {
    execute("set local role app_rw; set local app.tenant = '" + id + "'");
  }

  /** From now on: the tables that have no tenant. */
  public void asOperator() throws SQLException {
    execute("set local role none; set local app.tenant = ''");
  }

  /** The rows whose columns have these values. */
  public List<JsonObject> rows(String table, JsonObject key) throws SQLException {
    String where =
        key.keySet().stream()
            .map(column -> "to_jsonb(t." + column + ") = k.key -> '" + column + "'")
            .collect(Collectors.joining(" and ", key.isEmpty() ? "" : " where ", ""));
    return query(
        "select to_jsonb(t) from " + table + " t, (select ?::jsonb as key) k" + where,
        key.toString());
  }

  /** Writes rows that all name the same columns. */
  public void insert(String table, List<JsonObject> rows) throws SQLException {
    String columns = String.join(", ", rows.get(0).keySet());
    JsonArrayBuilder array = Json.createArrayBuilder();
    rows.forEach(array::add);
    update(
        "insert into "
            + table
            + " ("
            + columns
            + ") select "
            + columns
            + " from jsonb_populate_recordset(null::"
            + table
            + ", ?::jsonb)",
        array.build().toString());
  }

  /** Changes some columns of the row with this key. */
  void update(String table, JsonObject key, JsonObject changes, boolean versioned)
      throws SQLException {
    String set =
        changes.keySet().stream()
            .map(column -> column + " = c." + column)
            .collect(Collectors.joining(", "));
    String where =
        key.keySet().stream()
            .map(column -> "t." + column + " = k." + column)
            .collect(Collectors.joining(" and "));
    update(
        "update "
            + table
            + " t set "
            + set
            + (versioned ? ", version = t.version + 1" : "")
            + " from jsonb_populate_record(null::"
            + table
            + ", ?::jsonb) c,"
            + " jsonb_populate_record(null::"
            + table
            + ", ?::jsonb) k where "
            + where,
        changes.toString(),
        key.toString());
  }

  public int update(String sql, Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(sql, arguments)) {
      return statement.executeUpdate();
    }
  }

  /** A query whose one column is JSON. */
  public List<JsonObject> query(String sql, Object... arguments) throws SQLException {
    List<JsonObject> rows = new ArrayList<>();
    try (PreparedStatement statement = prepare(sql, arguments);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(parse(result.getString(1)).asJsonObject());
      }
    }
    return rows;
  }

  /** Hears one row after the other. */
  @FunctionalInterface
  public interface Line {
    void hear(String text) throws SQLException;
  }

  /** Hears the rows of a query whose one column is text; they are never all in memory. */
  public void each(String sql, Line line, Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(sql, arguments)) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          line.hear(result.getString(1));
        }
      }
    }
  }

  /** The names of a table's columns. */
  public Set<String> columns(String table) throws SQLException {
    return query(
            "select jsonb_build_object('name', attname) from pg_attribute"
                + " where attrelid = ?::regclass and attnum > 0 and not attisdropped",
            table)
        .stream()
        .map(row -> row.getString("name"))
        .collect(Collectors.toSet());
  }

  static JsonValue parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader("[" + json + "]"))) {
      JsonArray array = reader.readArray();
      return array.get(0);
    }
  }

  private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
