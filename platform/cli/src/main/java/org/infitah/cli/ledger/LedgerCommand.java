package org.infitah.cli.ledger;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.ledger.LedgerVerifier.Broken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infitah ledger}: whether a public ledger is whole. */
@Command(
    name = "ledger",
    description = "Recomputes every hash of a public ledger and tells the last one.",
    mixinStandardHelpOptions = true)
public final class LedgerCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|ADDRESS",
      description = "The ledger, as /api/v1/ledger/content gives it.")
  private String from = "";

  @Option(
      names = "--known",
      paramLabel = "NUMBER:HASH",
      description = "How it ended before: it must still hold that line.")
  private String known = "";

  @Override
  public Integer call() throws IOException {
    try {
      System.out.println(LedgerVerifier.verify(from, known));
      return 0;
    } catch (Broken broken) {
      throw new CannotGoOn(String.valueOf(broken.getMessage()));
    }
  }
}
