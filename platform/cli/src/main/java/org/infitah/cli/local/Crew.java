package org.infitah.cli.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.infitah.cli.CannotGoOn;

/**
 * The running servers. One that falls is started again, a few times; when that does not help, the
 * whole platform gives up with one line. Stopping goes from the last started to the first.
 */
final class Crew {

  private static final int TRIES = 5;
  private static final Duration WITHIN = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Steps steps;
  private final Deque<Member> members = new ArrayDeque<>();
  private final CompletableFuture<CannotGoOn> failure = new CompletableFuture<>();
  private final ExecutorService rescuers =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "rescuer");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean stopping;

  Crew(Steps steps) {
    this.steps = steps;
  }

  /** A part, its present process and when it was started again. */
  private static final class Member {
    private final Part part;
    private final Deque<Long> rescues = new ArrayDeque<>();
    private volatile Child child;
    private volatile boolean ready;

    private Member(Part part, Child child) {
      this.part = part;
      this.child = child;
    }
  }

  /** Starts a part without waiting for it. */
  synchronized void start(Part part) throws IOException {
    refuseWhenStopping();
    Member member = new Member(part, part.start());
    members.push(member);
    watch(member);
  }

  /** Waits for a started part; from then on it is rescued when it falls. */
  void awaitReady(Part part) {
    Member member = member(part);
    part.awaitReady(member.child);
    member.ready = true;
  }

  List<Child> children() {
    synchronized (this) {
      return members.stream().map(member -> member.child).toList();
    }
  }

  /** Blocks until the platform had to give up; the reason is returned. */
  CannotGoOn awaitFailure() {
    return failure.join();
  }

  /** Stops everybody; those that fall now are not rescued. */
  void stop() {
    stopping = true;
    Deque<Member> leaving;
    synchronized (this) {
      leaving = new ArrayDeque<>(members);
      members.clear();
    }
    while (!leaving.isEmpty()) {
      Member member = leaving.pop();
      try {
        if (member.child.stop(PATIENCE)) {
          member.part.ended();
        }
      } catch (IOException e) {
        steps.say("  " + member.part.name() + ": " + e.getMessage());
      }
    }
    // Not shut down: the last exits are still being told to it, and its threads keep nobody alive.
  }

  private synchronized Member member(Part part) {
    return members.stream()
        .filter(member -> member.part == part)
        .findFirst()
        .orElseThrow(() -> new CannotGoOn(part.name() + " was stopped."));
  }

  private void watch(Member member) {
    CompletableFuture<?> unused =
        member
            .child
            .process()
            .onExit()
            .thenAcceptAsync(
                process -> {
                  if (member.ready && !stopping) {
                    rescue(member, process.exitValue());
                  }
                },
                rescuers)
            .whenComplete(
                (done, problem) -> {
                  if (problem != null) {
                    failure.complete(new CannotGoOn(member.part.name() + ": " + problem, problem));
                  }
                });
  }

  private void rescue(Member member, int code) {
    String name = member.part.name();
    long began = System.nanoTime();
    steps.say("  " + name + " ended with code " + code + ": starting it again");
    for (int attempt = 0; mayTry(member); attempt++) {
      try {
        TimeUnit.SECONDS.sleep(attempt == 0 ? 0 : 1L << Math.min(attempt, 4));
        synchronized (this) {
          refuseWhenStopping();
          member.child = member.part.start();
        }
        member.part.awaitReady(member.child);
        steps.print(name, "back after a fall", (System.nanoTime() - began) / 1e9);
        watch(member);
        return;
      } catch (IOException | CannotGoOn again) {
        if (stopping) {
          return;
        }
        member.child.stop(PATIENCE);
        steps.say("  " + name + ": " + again.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    failure.complete(new CannotGoOn(name + " falls again and again: giving up."));
  }

  private static boolean mayTry(Member member) {
    long now = System.nanoTime();
    member.rescues.removeIf(then -> now - then > WITHIN.toNanos());
    member.rescues.add(now);
    return member.rescues.size() <= TRIES;
  }

  private void refuseWhenStopping() {
    if (stopping) {
      throw new CannotGoOn("Stopped.");
    }
  }
}
