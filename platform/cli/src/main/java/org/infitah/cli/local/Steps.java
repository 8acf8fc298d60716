package org.infitah.cli.local;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Locale;

/** Tells the operator what is being done and how long each step took. */
public final class Steps {

  /** One step; what it returns is said at its end. */
  public interface Step {
    String take() throws IOException, SQLException;
  }

  private final PrintStream out;

  public Steps(PrintStream out) {
    this.out = out;
  }

  /** Takes the step and prints its name, its outcome and its seconds. */
  public void take(String name, Step step) throws IOException, SQLException {
    long start = System.nanoTime();
    String outcome = step.take();
    done(name, outcome, start);
  }

  /** Prints a step that began at that {@code nanoTime} and ends now. */
  void done(String name, String outcome, long began) {
    print(name, outcome, (System.nanoTime() - began) / 1e9);
  }

  void print(String name, String outcome, double seconds) {
    say(String.format(Locale.ROOT, "  %-14s %-46s %6.1f s", name, outcome, seconds));
  }

  /** Prints a line as it is. */
  public synchronized void say(String line) {
    out.println(line);
    out.flush();
  }
}
