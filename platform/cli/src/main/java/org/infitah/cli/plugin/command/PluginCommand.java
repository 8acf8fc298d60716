package org.infitah.cli.plugin.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code infitah plugin}: what is done with plugins. */
@Command(
    name = "plugin",
    description = "Signs, examines, installs and removes plugins.",
    mixinStandardHelpOptions = true,
    subcommands = {
      VerifyCommand.class,
      SignCommand.class,
      CatalogueCommand.class,
      InstallCommand.class,
      RemoveCommand.class,
      ListCommand.class
    })
public final class PluginCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with plugins");
  }
}
