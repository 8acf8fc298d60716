package org.infitah.tests.plugin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.PluginMigrations;
import org.infitah.cli.database.Provenance;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.plugin.AdmitPlugin;
import org.infitah.cli.plugin.InstallFolder;
import org.infitah.cli.plugin.InstallPlugin;
import org.infitah.cli.plugin.SignPlugin;
import org.infitah.cli.plugin.Trust;
import org.infitah.cli.signing.SigningKey;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;

/** The folder of the running platform's plugins: lays a JAR in it, and takes it out again. */
final class PluginFolder implements AutoCloseable {

  private final Path folder = Running.platform().tree().target().resolve("platform/plugins");
  private final Set<String> laid = new TreeSet<>();

  /** Lays it there as nobody should: unsigned, and without a look at its code. */
  InstallFolder.Outcome install(String id, SamplePlugin plugin, String... capabilities)
      throws IOException, SQLException {
    laid.add(id);
    Path jar = plugin.into(folder);
    try {
      new PluginMigrations(Running.platform().local().migrator())
          .install(jar, new Provenance("", "", List.of(capabilities), ""));
      return new InstallFolder.Outcome(List.of(id), List.of());
    } catch (CannotGoOn no) {
      return new InstallFolder.Outcome(List.of(), List.of(no.getMessage()));
    }
  }

  /** Installs it as an operator does: sealed by this machine, and let in for that. */
  void installSealed(String id, SamplePlugin plugin, Path work) throws IOException, SQLException {
    laid.add(id);
    LocalPlatform here = Running.platform().local();
    SigningKey own = SigningKey.at(here.pluginKey());
    Trust trust = Trust.nobody().andOwn(own);
    Path jar = plugin.into(work);
    new SignPlugin(own).sign(jar);
    new InstallPlugin(here.migrator(), here.plugins(), trust)
        .install(new AdmitPlugin(trust).admit(jar));
  }

  /** One will be installed from outside; it is taken away like the others. */
  void expect(String id) {
    laid.add(id);
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
            "insert into core.module (tenant_id, id, plugin_id, enabled)"
                + " select id, gen_random_uuid(), ?, ? from sys.tenant where alias = ?",
            id,
            enabled,
            alias);
      }
      Sql.update(
          behind,
          "insert into sys.work (tenant_id, kind, id, due_at) select id, 'module-job',"
              + " '00000000-0000-0000-0000-000000000029', now() from sys.tenant where alias = ?"
              + " on conflict (tenant_id, kind, id) do update set due_at = excluded.due_at",
          alias);
      Sql.update(
          behind,
          "insert into sys.module_allowance (plugin_id, tenant_id, allowed, reason, set_by, set_at)"
              + " select ?, id, true, '', 'test', now() from sys.tenant where alias = ?"
              + " on conflict (plugin_id, tenant_id, level) do update set allowed = true",
          id,
          alias);
    }
  }

  static String ask(String question) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, question);
    }
  }

  /** Changes something behind the platform's back. */
  static void tell(String... statements) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, statements);
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    try (Connection behind = Running.platform().superuser()) {
      for (String id : laid) {
        String role = "plugin_" + id.replace('-', '_');
        Sql.update(behind, "delete from core.module where plugin_id = ?", id);
        Sql.update(behind, "delete from core.module_setting where plugin_id = ?", id);
        Sql.update(behind, "delete from sys.module_allowance where plugin_id = ?", id);
        Sql.update(behind, "delete from sys.plugin where id = ?", id);
        Sql.update(behind, "delete from sys.plugin_version where plugin_id = ?", id);
        Sql.run(
            behind,
            "drop schema if exists " + role + " cascade",
            "do $$ begin if exists (select from pg_roles where rolname = '"
                + role
                + "') then drop owned by "
                + role
                + "; drop role "
                + role
                + "; end if; end $$");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, id + "-*")) {
          for (Path file : files) {
            Files.delete(file);
          }
        }
      }
    }
  }
}
