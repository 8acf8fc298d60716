package org.infitah.cli.local;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Small programs of the system the platform leans on where they exist. */
final class Tools {

  private static final boolean SETSID = works("setsid", "true");
  private static final boolean DEATH_SIGNAL = works("setpriv", "--pdeathsig", "TERM", "true");

  private Tools() {}

  /** Puts a command in a session of its own, away from the terminal's Ctrl-C. */
  static List<String> ownSession() {
    return SETSID ? List.of("setsid") : List.of();
  }

  /** Asks the kernel to signal the command when its parent dies. */
  static List<String> dyingWithUs(Child.Goodbye goodbye) {
    return DEATH_SIGNAL ? List.of("setpriv", "--pdeathsig", goodbye.name()) : List.of();
  }

  /** Makes a program that refuses root run for root: a user namespace in which nobody is root. */
  static List<String> notAsRoot() {
    return isRoot() ? List.of("unshare", "--user") : List.of();
  }

  /** The Java this very process runs on. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  static boolean works(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Runs a command to its end and returns what it said, or fails with it. */
  static void run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + ": " + said.strip());
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
