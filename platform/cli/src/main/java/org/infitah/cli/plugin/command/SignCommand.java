package org.infitah.cli.plugin.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.infitah.cli.plugin.Seal;
import org.infitah.cli.plugin.SignPlugin;
import org.infitah.cli.signing.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infitah plugin sign}: a seal for a JAR. */
@Command(
    name = "sign",
    description = "Examines a JAR and writes its seal beside it.",
    mixinStandardHelpOptions = true)
final class SignCommand implements Callable<Integer> {

  @Parameters(paramLabel = "<jar>", description = "The JAR.")
  private Path jar = Path.of("");

  @Option(
      names = "--key",
      required = true,
      description = "The file with the publisher's key; it is made at first use.")
  private Path key = Path.of("");

  @Override
  public Integer call() throws IOException {
    SigningKey own = SigningKey.at(key);
    Seal words = new SignPlugin(own).sign(jar);
    System.out.printf(
        "%s: %s, for SPI %s, %s%nsigned with %s%n",
        Seal.of(jar), words, words.spi(), Said.capabilities(words.capabilities()), own.told());
    return 0;
  }
}
