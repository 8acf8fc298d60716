package org.infitah.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.infitah.cli.apply.ApplyCommand;
import org.infitah.cli.archive.ExportCommand;
import org.infitah.cli.archive.ImportCommand;
import org.infitah.cli.config.ConfigRejected;
import org.infitah.cli.ledger.LedgerCommand;
import org.infitah.cli.operate.OperateCommand;
import org.infitah.cli.plugin.command.PluginCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entrance. */
@Command(
    name = "infitah",
    description = "Operates an Infitah installation.",
    mixinStandardHelpOptions = true,
    subcommands = {
      Up.class,
      Migrate.class,
      ApplyCommand.class,
      OperateCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      PluginCommand.class,
      LedgerCommand.class
    })
public final class Infitah {

  private Infitah() {}

  public static void main(String[] arguments) {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    System.exit(
        new CommandLine(new Infitah())
            .setParameterExceptionHandler(Infitah::refuse)
            .setExecutionExceptionHandler(Infitah::explain)
            .execute(arguments));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static int refuse(CommandLine.ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    String help = line.getCommandSpec().qualifiedName() + " --help";
    System.err.println(failure.getMessage() + "; see " + help);
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** One line for what an operator can mend, the whole trace for our own mistakes. */
  private static int explain(
      Exception failure, CommandLine line, CommandLine.ParseResult arguments) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof CannotGoOn) {
      System.err.println(message);
    } else if (failure instanceof ConfigRejected rejected) {
      rejected.problems().forEach(problem -> System.err.println("tenants-config/" + problem));
    } else if (message.contains("No space left on device")) {
      System.err.println("The disk is full.");
    } else {
      failure.printStackTrace();
    }
    return 1;
  }
}
