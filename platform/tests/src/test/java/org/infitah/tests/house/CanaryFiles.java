package org.infitah.tests.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.infitah.cli.local.LocalPlatform;

/**
 * Sees to it that the files of the canary tenants have bytes that carry their mark, and that their
 * articles are called as articles are: what stands in an address is told again by every page.
 */
final class CanaryFiles {

  private CanaryFiles() {}

  static void plant(LocalPlatform platform, Path folder) throws IOException, SQLException {
    try (Connection superuser = platform.superuser().open()) {
      for (CanaryTenant tenant : CanaryTenant.values()) {
        int id = CanaryRows.id(superuser, tenant.alias());
        Sql.update(
            superuser,
            "update core.article set reference = ? where tenant_id = ? and reference like 'T%'",
            tenant.name().substring(0, 3) + "-N-900",
            id);
        for (String file : ids(superuser, id)) {
          Path place =
              folder
                  .resolve(Integer.toString(id))
                  .resolve(file.substring(file.length() - 2))
                  .resolve(file);
          Files.createDirectories(place.getParent());
          Files.writeString(place, "%PDF-1.7 " + tenant.canary().text());
        }
      }
    }
  }

  /** What everybody may fetch of a tenant's. */
  static List<String> of(Place place) {
    try (Connection behind = Running.platform().superuser()) {
      return ids(behind, place.tenant()).stream().limit(1).toList();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> ids(Connection behind, int tenant) throws SQLException {
    return Sql.column(
        behind,
        "select id::text from core.file where tenant_id = ? and audience = 'public' order by id",
        tenant);
  }
}
