package org.infitah.cli.plugin.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.plugin.AdmitPlugin;
import org.infitah.cli.plugin.AdmittedPlugin;
import org.infitah.cli.plugin.InstallPlugin;
import org.infitah.cli.plugin.Offered;
import org.infitah.cli.plugin.Seal;
import org.infitah.cli.plugin.Trust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infitah plugin install}: a plugin from a file, or one a catalogue offers. */
@Command(
    name = "install",
    description = {
      "Installs or upgrades a plugin: verifies it, shows what it asks for, migrates its tables.",
      "Killed midway, it is said again and goes on."
    },
    mixinStandardHelpOptions = true)
final class InstallCommand implements Callable<Integer> {

  @Parameters(paramLabel = "<jar|id>", description = "The JAR; with --catalogue, the plugin's id.")
  private String what = "";

  @Option(names = "--catalogue", description = "Its file or https address.")
  private String catalogue = "";

  @Option(names = "--version", description = "One the catalogue has; else the newest that works.")
  private String version = "";

  @Option(names = "--yes", description = "Lend it what it asks for, without asking back.")
  private boolean yes;

  @Mixin private Installation installation = new Installation();
  @Mixin private Trusting trusting = new Trusting();

  @Override
  public Integer call() throws IOException, SQLException {
    Trust trust = trusting.trust();
    if (catalogue.isEmpty()) {
      install(new AdmitPlugin(trust).admit(Path.of(what)), trust);
      return 0;
    }
    try (Offered offered =
        Offered.by(catalogue, trust, Clock.systemUTC().instant(), installation.migrator())) {
      install(offered.admit(what, version), offered.trust());
    }
    return 0;
  }

  private void install(AdmittedPlugin plugin, Trust trust) throws IOException, SQLException {
    Seal words = plugin.words();
    System.out.println(
        words
            + ", signed by "
            + plugin.publisher().name()
            + ", "
            + Said.capabilities(words.capabilities()));
    if (!words.capabilities().isEmpty() && !yes) {
      agree();
    }
    new InstallPlugin(installation.migrator(), installation.folder(), trust).install(plugin);
    System.out.println(words + " is installed; the nodes take it up within seconds.");
  }

  /** Nobody to ask is a no: there is no console, or, from Java 22 on, one that ends at once. */
  @SuppressWarnings("SystemConsoleNull")
  private static void agree() {
    Console console = System.console();
    if (console == null) {
      throw new CannotGoOn("Nothing was installed. To lend it that, say --yes.");
    }
    String answer = console.readLine("Lend it that? [y/N] ");
    if (answer == null || !answer.strip().equalsIgnoreCase("y")) {
      throw new CannotGoOn("Nothing was installed.");
    }
  }
}
