package org.infitah.tests.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.infitah.cli.database.PluginMigrations;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;

/** The folder of the running platform's plugins: lays a JAR in it, and takes it out again. */
final class PluginFolder implements AutoCloseable {

  private final Path folder = Running.platform().tree().target().resolve("platform/plugins");
  private final List<String> laid = new ArrayList<>();

  PluginMigrations.Outcome install(String id, SamplePlugin plugin)
      throws IOException, SQLException {
    laid.add(id);
    plugin.into(folder);
    return new PluginMigrations(Running.platform().local().migrator()).installAll(folder);
  }

  /** Lets a tenant use a plugin, or not. */
  static void use(String alias, String id, boolean enabled) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      int known =
          Sql.update(
              behind,
              "update core.module set enabled = ? where plugin_id = ? and tenant_id ="
                  + " (select id from sys.tenant where alias = ?)",
              enabled,
              id,
              alias);
      if (known == 0) {
        Sql.update(
            behind,
            "insert into core.module (tenant_id, id, plugin_id, allowed, enabled)"
                + " select id, gen_random_uuid(), ?, true, ? from sys.tenant where alias = ?",
            id,
            enabled,
            alias);
      }
    }
  }

  static String ask(String question) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, question);
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    try (Connection behind = Running.platform().superuser()) {
      for (String id : laid) {
        String role = "plugin_" + id.replace('-', '_');
        Sql.update(behind, "delete from core.module where plugin_id = ?", id);
        Sql.update(behind, "delete from sys.plugin where id = ?", id);
        Sql.run(
            behind,
            "drop schema if exists " + role + " cascade",
            "drop owned by " + role,
            "drop role " + role);
        Files.deleteIfExists(folder.resolve(id + "-1.0.0.jar"));
      }
    }
  }
}
