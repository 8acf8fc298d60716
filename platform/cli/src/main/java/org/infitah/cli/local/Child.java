package org.infitah.cli.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.infitah.cli.CannotGoOn;

/**
 * One process of the platform. It stands in a session of its own, so that Ctrl-C reaches only us
 * and we stop everybody in order; and the kernel is asked to signal it when we die ourselves.
 */
final class Child {

  /**
   * The kernel signals a child when the <em>thread</em> that made it ends: this one never does
   * before the virtual machine.
   */
  private static final ExecutorService SPAWNER =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "spawner");
            thread.setDaemon(true);
            return thread;
          });

  /** How to ask a process to end: PostgreSQL's fast shutdown is INT, the others take TERM. */
  enum Goodbye {
    INT,
    TERM
  }

  /** What to run, and where its words and its number go. */
  record Program(
      String name, List<String> command, Map<String, String> environment, Goodbye goodbye) {

    Program {
      command = List.copyOf(command);
      environment = Map.copyOf(environment);
    }
  }

  private final Program program;
  private final Process process;
  private final Path log;
  private final long logStart;

  private Child(Program program, Process process, Path log, long logStart) {
    this.program = program;
    this.process = process;
    this.log = log;
    this.logStart = logStart;
  }

  static Child start(Home home, Program program) throws IOException {
    List<String> command = new ArrayList<>(Tools.ownSession());
    command.addAll(program.command());
    Path log = home.logs().resolve(program.name() + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(home.root().toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(program.environment());
    long logStart = Files.exists(log) ? Files.size(log) : 0;
    Process process = spawn(builder);
    Files.writeString(home.run().resolve(program.name() + ".pid"), Long.toString(process.pid()));
    return new Child(program, process, log, logStart);
  }

  private static Process spawn(ProcessBuilder builder) throws IOException {
    try {
      return SPAWNER.submit(builder::start).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("Interrupted while starting a process.", e);
    }
  }

  String name() {
    return program.name();
  }

  Process process() {
    return process;
  }

  Path log() {
    return log;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What the process wrote since this start. */
  String said() {
    try {
      byte[] all = Files.readAllBytes(log);
      int from = (int) Math.min(logStart, all.length);
      return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /** One line for the operator on why this process ended or never came up. */
  CannotGoOn failure(String what) {
    String said = said();
    String reason =
        said.contains("No space left on device")
            ? "the disk is full"
            : process.isAlive() ? "" : "it ended with code " + process.exitValue();
    return new CannotGoOn(
        program.name() + " " + what + (reason.isEmpty() ? "" : ": " + reason) + ". See " + log);
  }

  /** Asks the process to end; kills it when the patience is over, and then says {@code false}. */
  boolean stop(Duration patience) {
    signal(process.toHandle(), program.goodbye());
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        return false;
      }
      return true;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static void signal(ProcessHandle process, Goodbye goodbye) {
    if (goodbye == Goodbye.TERM) {
      process.destroy();
      return;
    }
    try {
      new ProcessBuilder("sh", "-c", "kill -" + goodbye + " " + process.pid())
          .start()
          .waitFor(5, TimeUnit.SECONDS);
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the end of a process that is not ours, then kills it. */
  static void end(ProcessHandle process, Goodbye goodbye, Duration patience) {
    signal(process, goodbye);
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
