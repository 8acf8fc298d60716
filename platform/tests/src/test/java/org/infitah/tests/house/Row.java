package org.infitah.tests.house;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * A row that a table would take, made from the catalogue alone, marked with its tenant's canary.
 */
public final class Row {

  private final Table table;
  private final Map<String, String> values = new LinkedHashMap<>();

  private Row(Table table) {
    this.table = table;
  }

  /** Makes a row; {@code behind} sees all, to find the rows it refers to. */
  public static Row of(Table table, int tenant, Canary canary, Connection behind)
      throws SQLException {
    Row row = new Row(table);
    row.values.put("tenant_id", Integer.toString(tenant));
    for (Table.Column column : table.columns()) {
      String parent = table.parents().get(column.name());
      if (column.name().equals("tenant_id") || (!column.must() && parent == null)) {
        continue;
      }
      List<String> known =
          parent == null
              ? List.of()
              : Sql.column(
                  behind, "select id from " + parent + " where tenant_id = ? limit 1", tenant);
      if (!known.isEmpty() || column.must()) {
        row.values.put(column.name(), known.isEmpty() ? value(column, canary) : known.get(0));
      }
    }
    return row;
  }

  private static String value(Table.Column column, Canary canary) {
    if (!column.choices().isEmpty()) {
      return column.choices().get(0);
    }
    int some = ThreadLocalRandom.current().nextInt(10_000, 900_000);
    return switch (column.type()) {
      // Later than any that is made in the order of time: lists show it first.
      case "uuid" -> "f" + UUID.randomUUID().toString().substring(1);
      case "smallint", "integer", "bigint", "double precision" -> "" + number(column, canary, some);
      case "boolean" -> "true";
      case "jsonb" ->
          "{\"ar\":\"%1$s\",\"fr\":\"%1$s\",\"source\":\"ar\"}".formatted(canary.text());
      case "text[]" -> "{" + canary.text() + "}";
      case "bytea" -> "\\x00";
      case "date" -> "2026-01-01";
      case "time without time zone" -> "10:00";
      // Far ahead: a job would sweep what is over.
      case "timestamp with time zone" -> "2100-01-01T00:00:00Z";
      default ->
          column.name().endsWith("_on") || column.name().endsWith("as_of")
              ? "2026-01-01"
              : canary.text() + (column.unique() ? "-" + some : "");
    };
  }

  private static int number(Table.Column column, Canary canary, int some) {
    if (column.checked()) {
      return 1 + some % 9; // what a check allows is small and positive, as a rule
    }
    return column.unique() ? some : canary.number();
  }

  /** Gives it to the table as the connection is allowed to. */
  public void insert(Connection connection) throws SQLException {
    String sql =
        "insert into %s (%s) values (%s)"
            .formatted(
                table.name(),
                String.join(", ", values.keySet()),
                values.keySet().stream().map(this::parameter).collect(Collectors.joining(", ")));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int at = 1;
      for (String value : values.values()) {
        statement.setString(at++, value);
      }
      statement.executeUpdate();
    }
  }

  private String parameter(String column) {
    return "cast(? as " + table.column(column).orElseThrow().type() + ")";
  }
}
