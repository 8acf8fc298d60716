package org.infitah.foundation.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.infitah.spi.LocalText;

/**
 * The database as the role {@code net_ro} sees it: what tenants have published, and nothing else.
 */
@ApplicationScoped
public class NetworkDatabase {

  @Resource(lookup = "java:app/jdbc/network")
  @SuppressWarnings("NullAway.Init")
  private DataSource database;

  /** Every row of a query. */
  public <T> List<T> list(String query, Arguments arguments, Row<T> row) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      arguments.bind(statement);
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(row.read(result));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("what is published cannot be read", e);
    }
  }

  /** A column that keeps a text in several languages. */
  public static Optional<LocalText> text(ResultSet row, int column) throws SQLException {
    String json = row.getString(column);
    return json == null
        ? Optional.empty()
        : Optional.ofNullable(new LocalTextConverter().convertToEntityAttribute(json));
  }

  /** Sets the arguments of a query. */
  @FunctionalInterface
  public interface Arguments {
    void bind(PreparedStatement query) throws SQLException;
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }
}
