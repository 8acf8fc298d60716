package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.infitah.foundation.tenancy.TenantContext;

/** What the network has ordered. Written through the one function that only the network reaches. */
@Dependent
public class ReleaseRepository {

  private static final String ALL =
      "select r.plugin_id, t.alias, r.reason, r.set_by, r.set_at from sys.module_release r"
          + " join sys.tenant t on t.id = r.tenant_id";

  private final DataSource database;

  @Inject
  ReleaseRepository(DataSource database) {
    this.database = database;
  }

  /** Those about one module. */
  public List<Release> list(String pluginId) {
    return read(ALL + " where r.plugin_id = ? order by t.alias", pluginId);
  }

  /** Those for the tenant at hand. */
  List<Release> listHere() {
    return read(
        ALL + " where r.tenant_id = ? order by r.plugin_id", TenantContext.tenant().orElseThrow());
  }

  /** Orders it; {@code false} when there is no such tenant or module. */
  boolean write(Release release) {
    try (Connection connection = database.getConnection();
        PreparedStatement call =
            connection.prepareStatement("select sys.release_module(?, ?, ?, ?, ?)")) {
      call.setString(1, release.pluginId());
      call.setString(2, release.alias());
      call.setString(3, release.reason());
      call.setString(4, release.by());
      call.setTimestamp(5, Timestamp.from(release.at()));
      try (ResultSet row = call.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what is released cannot be written", e);
    }
  }

  private List<Release> read(String sql, Object value) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, value);
      try (ResultSet row = query.executeQuery()) {
        List<Release> releases = new ArrayList<>();
        while (row.next()) {
          releases.add(
              new Release(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getTimestamp(5).toInstant()));
        }
        return releases;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what is released cannot be read", e);
    }
  }
}
