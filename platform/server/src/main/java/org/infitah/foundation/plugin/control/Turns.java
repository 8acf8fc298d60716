package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.infitah.foundation.persistence.Uuid7;

/** When each job of each module of the tenant at hand has its next turn. */
@Dependent
public class Turns {

  private final DataSource database;

  @Inject
  Turns(DataSource database) {
    this.database = database;
  }

  /**
   * Where a job stands.
   *
   * @param failures how often in a row it failed
   */
  record Turn(Instant due, int failures) {}

  /** By module and job, parted by a space. */
  Map<String, Turn> all() {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select plugin_id, job, due_at, failures from core.module_turn");
        ResultSet row = query.executeQuery()) {
      Map<String, Turn> turns = new HashMap<>();
      while (row.next()) {
        turns.put(
            row.getString(1) + ' ' + row.getString(2),
            new Turn(row.getTimestamp(3).toInstant(), row.getInt(4)));
      }
      return turns;
    } catch (SQLException e) {
      throw new IllegalStateException("the turns of modules cannot be read", e);
    }
  }

  /** Keeps the next one. */
  void keep(String module, String job, Turn next, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement change =
            connection.prepareStatement(
                "insert into core.module_turn (id, plugin_id, job, due_at, failures, ran_at)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict (tenant_id, plugin_id, job) do update"
                    + " set due_at = excluded.due_at, failures = excluded.failures,"
                    + " ran_at = excluded.ran_at")) {
      change.setObject(1, Uuid7.at(now));
      change.setString(2, module);
      change.setString(3, job);
      change.setTimestamp(4, Timestamp.from(next.due()));
      change.setInt(5, next.failures());
      change.setTimestamp(6, Timestamp.from(now));
      change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the turn of a module cannot be kept", e);
    }
  }
}
