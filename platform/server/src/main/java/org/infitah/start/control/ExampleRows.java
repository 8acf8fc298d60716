package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.infitah.foundation.tenancy.TenantContext;

/** The example rows of the tenant at hand. The names of tables come from features alone. */
@Dependent
public class ExampleRows {

  private final DataSource database;

  @Inject
  ExampleRows(DataSource database) {
    this.database = database;
  }

  /** A row that was loaded. */
  record Loaded(String thing, String table, UUID row) {}

  /** Lets nobody else load or remove this tenant's until the transaction ends. */
  void alone() {
    ask("select pg_advisory_xact_lock(hashtext('core.example'), ?)", tenant());
  }

  Set<String> things() {
    return new HashSet<>(
        ask("select distinct thing from core.example where tenant_id = ?", tenant()));
  }

  /** In the order in which they were written. */
  List<Loaded> list() {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select thing, table_name, row_id from core.example where tenant_id = ?"
                    + " order by place, id")) {
      query.setInt(1, tenant());
      try (ResultSet row = query.executeQuery()) {
        List<Loaded> rows = new ArrayList<>();
        while (row.next()) {
          rows.add(
              new Loaded(row.getString(1), row.getString(2), UUID.fromString(row.getString(3))));
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new Unreadable(e);
    }
  }

  /** Writes a row of the content, and that it is one. */
  void add(UUID id, int place, String thing, ExampleFile.Line line) {
    String columns = String.join(", ", line.row().keySet());
    change(
        "insert into "
            + line.table()
            + " ("
            + columns
            + ") select "
            + columns
            + " from jsonb_populate_record(null::"
            + line.table()
            + ", cast(? as jsonb))",
        line.row().toString());
    change(
        "insert into core.example (id, thing, place, table_name, row_id) values (?, ?, ?, ?, ?)",
        id,
        thing,
        place,
        line.table(),
        id(line.row()));
  }

  private static UUID id(JsonObject row) {
    return UUID.fromString(row.getString("id"));
  }

  /** Those of a table's rows that are as they were loaded. */
  Set<UUID> untouched(String table, Collection<UUID> rows) {
    return ids(
        ask(
            "select id from "
                + table
                + " where tenant_id = ? and version = 1 and id = any(cast(? as uuid[]))",
            tenant(),
            list(rows)));
  }

  /** Those of a table's rows to which others than these refer. */
  Set<UUID> referredTo(String table, Collection<UUID> rows, Collection<UUID> apartFrom) {
    Set<UUID> referred = new HashSet<>();
    for (String reference :
        ask(
            "select format('%I.%I %I', n.nspname, c.relname, a.attname)"
                + " from pg_constraint k join pg_class c on c.oid = k.conrelid"
                + " join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'core'"
                + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[2]"
                + " where k.contype = 'f' and k.confrelid = cast(? as regclass)"
                + " and array_length(k.conkey, 1) = 2",
            table)) {
      String column = reference.substring(reference.indexOf(' ') + 1);
      referred.addAll(
          ids(
              ask(
                  "select r."
                      + column
                      + " from "
                      + reference.substring(0, reference.indexOf(' '))
                      + " r where r.tenant_id = ? and r."
                      + column
                      + " = any(cast(? as uuid[])) and not r.id = any(cast(? as uuid[]))",
                  tenant(),
                  list(rows),
                  list(apartFrom))));
    }
    return referred;
  }

  void remove(Loaded row) {
    change("delete from " + row.table() + " where tenant_id = ? and id = ?", tenant(), row.row());
  }

  /** Nothing is an example any more. */
  void forget() {
    change("delete from core.example where tenant_id = ?", tenant());
  }

  /** Has every page say, or no longer say, that there are examples. */
  void show(boolean shown) {
    ask("select sys.show_example(?)", shown);
  }

  /** The one column of a query's rows. */
  private List<String> ask(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        List<String> found = new ArrayList<>();
        while (row.next()) {
          found.add(row.getString(1));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new Unreadable(e);
    }
  }

  private static String list(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }

  private static Set<UUID> ids(List<String> texts) {
    Set<UUID> ids = new HashSet<>();
    texts.forEach(text -> ids.add(UUID.fromString(text)));
    return ids;
  }

  private void change(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new Unreadable(e);
    }
  }

  private static int tenant() {
    return TenantContext.tenant().orElseThrow();
  }

  /** The examples cannot be read or written, so nothing of them changes. */
  public static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(SQLException cause) {
      super("the examples cannot be read or written", cause);
    }
  }
}
