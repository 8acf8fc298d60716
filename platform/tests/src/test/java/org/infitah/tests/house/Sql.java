package org.infitah.tests.house;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A few words of JDBC, for asking and arranging. */
public final class Sql {

  private Sql() {}

  /** Every row; each a list of texts, absent values as {@code ""}. */
  public static List<List<String>> rows(Connection connection, String query, Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      List<List<String>> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        int width = result.getMetaData().getColumnCount();
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int column = 1; column <= width; column++) {
            row.add(Optional.ofNullable(result.getString(column)).orElse(""));
          }
          rows.add(row);
        }
      }
      return rows;
    }
  }

  /** The first column of every row. */
  public static List<String> column(Connection connection, String query, Object... arguments)
      throws SQLException {
    return rows(connection, query, arguments).stream().map(row -> row.get(0)).toList();
  }

  /** The only value of the only row. */
  public static String value(Connection connection, String query, Object... arguments)
      throws SQLException {
    return rows(connection, query, arguments).get(0).get(0);
  }

  public static int update(Connection connection, String statement, Object... arguments)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < arguments.length; i++) {
        prepared.setObject(i + 1, arguments[i]);
      }
      return prepared.executeUpdate();
    }
  }

  /** Runs statements as they are written. */
  public static void run(Connection connection, String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
