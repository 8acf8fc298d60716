package org.infitah.cli.plugin.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.infitah.cli.plugin.AdmitPlugin;
import org.infitah.cli.plugin.AdmittedPlugin;
import org.infitah.cli.plugin.Seal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infitah plugin verify}: whether a plugin would be let in, and why not. */
@Command(
    name = "verify",
    description = "Says whether a plugin would be let in; writes nothing.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "<jar>", description = "The JAR; its seal lies beside it.")
  private Path jar = Path.of("");

  @Option(names = "--unsigned", description = "Look at a JAR that has no seal yet.")
  private boolean unsigned;

  @Mixin private Trusting trusting = new Trusting();

  @Override
  public Integer call() throws IOException {
    if (unsigned) {
      Seal words = AdmitPlugin.examine(jar);
      System.out.println(words + " may be signed; " + Said.capabilities(words.capabilities()));
      return 0;
    }
    AdmittedPlugin plugin = new AdmitPlugin(trusting.trust()).admit(jar);
    System.out.println(
        plugin.words()
            + ", signed by "
            + plugin.publisher().name()
            + ", "
            + Said.capabilities(plugin.words().capabilities()));
    return 0;
  }
}
