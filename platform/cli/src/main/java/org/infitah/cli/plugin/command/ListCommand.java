package org.infitah.cli.plugin.command;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.infitah.cli.database.PluginRegister;
import org.infitah.cli.plugin.Trust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code infitah plugin list}: what the nodes run. */
@Command(
    name = "list",
    description = "Lists the installed plugins, who signed them and what they are lent.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

  @Mixin private Installation installation = new Installation();
  @Mixin private Trusting trusting = new Trusting();

  @Override
  public Integer call() throws IOException, SQLException {
    Trust trust = trusting.trust();
    try (Connection connection = installation.migrator().open()) {
      for (PluginRegister.Line line : new PluginRegister(connection).listInstalled()) {
        String publisher =
            trust.publisher(line.publisher()).map(Trust.Publisher::name).orElse("nobody known");
        System.out.printf(
            "%-32s %-18s signed by %s%s%n",
            line.id(),
            line.version(),
            publisher,
            line.capabilities().isEmpty() ? "" : "; " + String.join(", ", line.capabilities()));
      }
    }
    return 0;
  }
}
