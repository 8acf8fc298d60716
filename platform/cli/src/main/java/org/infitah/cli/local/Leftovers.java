package org.infitah.cli.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Servers that outlived the command that started them. They are stopped on purpose before a new
 * start: an orphan that still holds its port and data would otherwise be taken for the new one.
 */
final class Leftovers {

  private final Home home;
  private final Steps steps;

  Leftovers(Home home, Steps steps) {
    this.home = home;
    this.steps = steps;
  }

  void stop() throws IOException {
    // Payara and Keycloak before the database they write to.
    for (String name : List.of(Payara.NAME, Keycloak.NAME, Postgres.NAME)) {
      stop(name, home.run().resolve(name + ".pid"));
    }
    Path lock = home.postgres().resolve("postmaster.pid");
    stop(Postgres.NAME, lock);
    Files.deleteIfExists(lock);
  }

  private void stop(String name, Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> orphan;
    try (Stream<String> lines = Files.lines(pidFile)) {
      orphan = lines.findFirst().flatMap(this::ours);
    }
    if (orphan.isPresent()) {
      Child.Goodbye goodbye = name.equals(Postgres.NAME) ? Child.Goodbye.INT : Child.Goodbye.TERM;
      Child.end(orphan.get(), goodbye, Duration.ofSeconds(30));
      steps.say(
          "  Stopped " + name + " left by an earlier run (process " + orphan.get().pid() + ")");
    }
    if (pidFile.startsWith(home.run())) {
      Files.deleteIfExists(pidFile);
    }
  }

  /** The process of that number, if it lives and was started for this very directory. */
  private Optional<ProcessHandle> ours(String number) {
    try {
      return ProcessHandle.of(Long.parseLong(number.strip()))
          .filter(process -> commandLine(process).contains(home.root() + "/"));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String commandLine(ProcessHandle process) {
    try {
      Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return process.info().commandLine().orElse("");
    }
  }
}
