package org.infitah.cli.plugin.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.infitah.cli.plugin.SignCatalogue;
import org.infitah.cli.signing.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infitah plugin catalogue}: one signed file about all plugins of a folder. */
@Command(
    name = "catalogue",
    description = "Writes a signed catalogue of the sealed plugins in a folder.",
    mixinStandardHelpOptions = true)
final class CatalogueCommand implements Callable<Integer> {

  @Parameters(paramLabel = "<folder>", description = "Where JARs and seals lie.")
  private Path folder = Path.of("");

  @Option(names = "--key", required = true, description = "The file with the catalogue's key.")
  private Path key = Path.of("");

  @Option(names = "--days", description = "How long it is believed (${DEFAULT-VALUE}).")
  private int days = 30;

  @Mixin private Trusting trusting = new Trusting();

  @Override
  public Integer call() throws IOException {
    SigningKey own = SigningKey.at(key);
    int versions =
        new SignCatalogue(own, trusting.trust())
            .sign(folder, Clock.systemUTC().instant(), Duration.ofDays(days));
    System.out.printf(
        "%s: %d versions%nsigned with %s%n",
        folder.resolve(SignCatalogue.NAME), versions, own.told());
    return 0;
  }
}
