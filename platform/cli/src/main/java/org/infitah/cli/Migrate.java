package org.infitah.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.infitah.cli.database.Login;
import org.infitah.cli.database.MigrateSchemas;
import org.infitah.cli.database.RolePasswords;
import org.infitah.cli.database.SetUpRoles;
import org.infitah.cli.plugin.InstallFolder;
import org.infitah.cli.plugin.Trust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code infitah migrate}: brings a database to what this build needs. With a superuser it first
 * makes the roles, as the very first run and a change of passwords need.
 */
@Command(
    name = "migrate",
    description = "Migrates the database; with a superuser, sets up its roles first.",
    mixinStandardHelpOptions = true)
final class Migrate implements Callable<Integer> {

  @Option(names = "--database", defaultValue = "${env:INFITAH_DB_URL}", required = true)
  private String database = "";

  @Option(
      names = "--migrator-password",
      defaultValue = "${env:INFITAH_MIGRATOR_PASSWORD}",
      required = true)
  private String migratorPassword = "";

  @Option(
      names = "--superuser",
      defaultValue = "${env:INFITAH_SUPERUSER:-}",
      description = "Sets up the roles as this user; leave out to migrate alone.")
  private String superuser = "";

  @Option(names = "--superuser-password", defaultValue = "${env:INFITAH_SUPERUSER_PASSWORD:-}")
  private String superuserPassword = "";

  @Option(names = "--serving-password", defaultValue = "${env:INFITAH_DB_PASSWORD:-}")
  private String servingPassword = "";

  @Option(names = "--network-password", defaultValue = "${env:INFITAH_NET_PASSWORD:-}")
  private String networkPassword = "";

  @Option(
      names = "--plugins",
      defaultValue = "${env:INFITAH_PLUGINS:-}",
      description = "The folder whose plugins are installed too, each with its seal.")
  private String plugins = "";

  @Option(
      names = "--publishers",
      defaultValue = "${env:INFITAH_PUBLISHERS:-}",
      description = "The file that says whose plugins are let in.")
  private String publishers = "";

  @Override
  public Integer call() throws IOException, SQLException {
    if (!superuser.isEmpty()) {
      if (servingPassword.isEmpty() || networkPassword.isEmpty()) {
        throw new CannotGoOn(
            "Setting up the roles needs INFITAH_DB_PASSWORD and INFITAH_NET_PASSWORD.");
      }
      new SetUpRoles(new RolePasswords(migratorPassword, servingPassword, networkPassword))
          .setUp(new Login(database, superuser, superuserPassword));
      System.out.println("The roles are set up.");
    }
    Login migrator = new Login(database, "app_migrator", migratorPassword);
    System.out.println(new MigrateSchemas().migrate(migrator) + " scripts run.");
    if (!plugins.isEmpty()) {
      Trust trust = publishers.isEmpty() ? Trust.nobody() : Trust.read(Path.of(publishers));
      InstallFolder.Outcome outcome =
          new InstallFolder(migrator, Path.of(plugins), trust).installAll();
      outcome.installed().forEach(plugin -> System.out.println(plugin + " installed."));
      if (!outcome.refused().isEmpty()) {
        throw new CannotGoOn(
            "The others are installed. Refused:\n" + String.join("\n", outcome.refused()));
      }
    }
    return 0;
  }
}
