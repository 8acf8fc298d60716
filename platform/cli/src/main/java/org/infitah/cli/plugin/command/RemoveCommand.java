package org.infitah.cli.plugin.command;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.plugin.Offered;
import org.infitah.cli.plugin.RemovePlugin;
import org.infitah.cli.plugin.Trust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infitah plugin remove}: takes a plugin from all nodes, or all that are revoked. */
@Command(
    name = "remove",
    description = "Takes a plugin from all nodes; its tables and what is in them stay.",
    mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

  @Parameters(paramLabel = "<id>", arity = "0..1", description = "The plugin's id.")
  private String id = "";

  @Option(
      names = "--revoked",
      description = "Instead: whatever the file of publishers, or the catalogue, has revoked.")
  private boolean revoked;

  @Option(names = "--catalogue", description = "Its file or https address, with --revoked.")
  private String catalogue = "";

  @Mixin private Installation installation = new Installation();
  @Mixin private Trusting trusting = new Trusting();

  @Override
  public Integer call() throws IOException, SQLException {
    if (revoked == !id.isEmpty()) {
      throw new CannotGoOn("Name one plugin, or say --revoked.");
    }
    RemovePlugin removing = new RemovePlugin(installation.migrator(), installation.folder());
    if (!revoked) {
      removing.remove(id);
      System.out.println(id + " is removed; what it kept stays in the database.");
      return 0;
    }
    List<RemovePlugin.Withdrawn> withdrawn = removing.removeRevoked(trust());
    withdrawn.forEach(
        each ->
            System.out.println(
                each.plugin() + " " + each.version() + " is removed: " + each.why()));
    if (withdrawn.isEmpty()) {
      System.out.println("Nothing that runs is revoked.");
    }
    return 0;
  }

  private Trust trust() throws IOException, SQLException {
    if (catalogue.isEmpty()) {
      return trusting.trust();
    }
    try (Offered offered =
        Offered.by(
            catalogue, trusting.trust(), Clock.systemUTC().instant(), installation.migrator())) {
      return offered.trust();
    }
  }
}
