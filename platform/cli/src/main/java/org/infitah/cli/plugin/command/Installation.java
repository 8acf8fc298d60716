package org.infitah.cli.plugin.command;

import java.io.IOException;
import java.nio.file.Path;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Target;
import org.infitah.cli.database.Login;
import picocli.CommandLine.Option;

/** Which installation is meant: the one of the options, else the one deploy/up runs from here. */
final class Installation {

  @Option(
      names = "--database",
      defaultValue = "${env:INFITAH_DB_URL:-}",
      description = "jdbc:postgresql://..., of an installation elsewhere.")
  private String database = "";

  @Option(
      names = "--migrator-password",
      defaultValue = "${env:INFITAH_MIGRATOR_PASSWORD:-}",
      description = "Else INFITAH_MIGRATOR_PASSWORD.")
  private String password = "";

  @Option(
      names = "--plugins",
      defaultValue = "${env:INFITAH_PLUGINS:-}",
      description = "The folder its nodes load plugins from.")
  private String folder = "";

  Login migrator() throws IOException {
    if (database.isEmpty()) {
      return Target.running().migrator();
    }
    if (password.isEmpty()) {
      throw new CannotGoOn("Set INFITAH_MIGRATOR_PASSWORD for it.");
    }
    return new Login(database, "app_migrator", password);
  }

  Path folder() throws IOException {
    if (database.isEmpty()) {
      return Target.running().plugins();
    }
    if (folder.isEmpty()) {
      throw new CannotGoOn("An installation elsewhere needs --plugins too.");
    }
    return Path.of(folder);
  }
}
