package org.infitah.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.infitah.foundation.tenancy.TenantContext;

/** The rows of the tenant at hand that speak of a person: read, counted and forgotten. */
@Dependent
public class HeldRows {

  private final DataSource database;

  @Inject
  HeldRows(DataSource database) {
    this.database = database;
  }

  /** By what somebody is known here. */
  record Known(String subject, Optional<String> email, List<String> names) {

    /** Never who it is: it would be in a log next. */
    @Override
    public String toString() {
      return "Known";
    }
  }

  /** Everything the tenant knows somebody by. */
  Known known(String subject, String name) {
    String sql = "select email, name from core.account where tenant_id = ? and subject = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setInt(1, tenant());
      query.setString(2, subject);
      try (ResultSet row = query.executeQuery()) {
        boolean found = row.next();
        return new Known(
            subject,
            found ? Optional.of(row.getString(1)) : Optional.empty(),
            found ? List.of(name, row.getString(2)) : List.of(name));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what is held cannot be read", e);
    }
  }

  /** How much of what is held. */
  Map<String, Long> count(Known known) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Holding holding : found(known)) {
      String sql = "select count(*) from " + rows(holding);
      try (Connection connection = database.getConnection();
          PreparedStatement query = connection.prepareStatement(sql)) {
        bind(query, holding, known);
        try (ResultSet row = query.executeQuery()) {
          row.next();
          counts.merge(holding.kind(), row.getLong(1), Long::sum);
        }
      } catch (SQLException e) {
        throw new IllegalStateException("what is held cannot be counted", e);
      }
    }
    return counts;
  }

  /** All of it, table by table. */
  JsonArrayBuilder read(Known known) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    String secret =
        Holdings.SECRET.stream().sorted().map(c -> "'" + c + "'").collect(Collectors.joining(", "));
    for (Holding holding : found(known)) {
      JsonArrayBuilder rows = Json.createArrayBuilder();
      String sql =
          "select cast(to_jsonb(t) - array["
              + secret
              + ", 'tenant_id'] as text) from "
              + rows(holding)
              + " order by t.id";
      try (Connection connection = database.getConnection();
          PreparedStatement query = connection.prepareStatement(sql)) {
        bind(query, holding, known);
        try (ResultSet row = query.executeQuery()) {
          while (row.next()) {
            try (JsonReader reader = Json.createReader(new StringReader(row.getString(1)))) {
              rows.add(reader.readObject());
            }
          }
        }
      } catch (SQLException e) {
        throw new IllegalStateException("what is held cannot be read", e);
      }
      all.add(
          Json.createObjectBuilder()
              .add("kind", holding.kind())
              .add("table", holding.table())
              .add("as", holding.key())
              .add("rows", rows));
    }
    return all;
  }

  /** Forgets somebody, by the registry's rules. */
  void forget(Known known, String pseudonym) {
    for (Holding holding : found(known)) {
      List<String> values = new ArrayList<>();
      String sql =
          holding.isRemoved()
              ? "delete from " + rows(holding)
              : update(holding, known, pseudonym, values);
      if (sql.isEmpty()) {
        continue;
      }
      try (Connection connection = database.getConnection();
          PreparedStatement change = connection.prepareStatement(sql)) {
        int at = 1;
        for (String value : values) {
          change.setString(at++, value);
        }
        change.setInt(at++, tenant());
        change.setString(at, key(holding, known));
        change.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(holding.table() + " cannot forget", e);
      }
    }
  }

  private static String update(
      Holding holding, Known known, String pseudonym, List<String> values) {
    List<String> sets = new ArrayList<>();
    holding
        .columns()
        .forEach(
            (column, fate) -> {
              switch (fate) {
                case PSEUDONYM -> set(sets, values, column, pseudonym);
                case MAILBOX -> set(sets, values, column, pseudonym.replace(':', '-') + "@invalid");
                case DASH -> set(sets, values, column, "—");
                case NOTHING -> sets.add(column + " = null");
                case REDACTED -> sets.add(column + " = " + redacted(column, known, values));
                default -> {
                  // Kept as it is; what is removed is removed with its row.
                }
              }
            });
    return sets.isEmpty()
        ? ""
        : "update " + holding.table() + " t set " + String.join(", ", sets) + where(holding);
  }

  private static String redacted(String column, Known known, List<String> values) {
    String text = column;
    for (String name : known.names()) {
      if (name.length() > 3) {
        text = "replace(" + text + ", ?, '—')";
        values.add(name);
      }
    }
    return text;
  }

  private static void set(List<String> sets, List<String> values, String column, String value) {
    sets.add(column + " = ?");
    values.add(value);
  }

  private static List<Holding> found(Known known) {
    return Holdings.ALL.stream()
        .filter(holding -> holding.by() == Holding.By.SUBJECT || known.email().isPresent())
        .toList();
  }

  private static String rows(Holding holding) {
    return holding.table() + " t" + where(holding);
  }

  private static String where(Holding holding) {
    return " where t.tenant_id = ? and t." + holding.key() + " = ?";
  }

  private static void bind(PreparedStatement query, Holding holding, Known known)
      throws SQLException {
    query.setInt(1, tenant());
    query.setString(2, key(holding, known));
  }

  private static String key(Holding holding, Known known) {
    return holding.by() == Holding.By.SUBJECT ? known.subject() : known.email().orElseThrow();
  }

  private static int tenant() {
    return TenantContext.tenant().orElseThrow();
  }
}
