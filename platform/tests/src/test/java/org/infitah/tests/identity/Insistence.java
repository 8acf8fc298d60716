package org.infitah.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.infitah.tests.house.Answer;

/** Clients who send again what nobody answered, while the platform is killed under them. */
public final class Insistence {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger again = new AtomicInteger();

  /** Sends again until it is answered with this status. */
  public Answer until(int good, Supplier<Answer> write) throws InterruptedException {
    return until(answer -> answer.status() == good, answer -> false, write);
  }

  /**
   * Sends again until it is answered so.
   *
   * @param already whether an answer says that an earlier sending did it; good only after one that
   *     nobody answered
   */
  public Answer until(Predicate<Answer> good, Predicate<Answer> already, Supplier<Answer> write)
      throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean cutOff = false;
    while (true) {
      try {
        Answer answer = write.get();
        if (good.test(answer) || (cutOff && already.test(answer))) {
          return answer;
        }
        // A server that has not loaded us yet answers for itself.
        boolean ours = answer.header("Content-Type").orElse("").startsWith("application/problem");
        if (ours) {
          assertThat(answer.status()).as(answer.body()).isIn(409, 429, 503);
        }
        assertThat(already.test(answer)).as("done before it was sent").isFalse();
      } catch (UncheckedIOException nobody) {
        cutOff = true;
        again.incrementAndGet();
      }
      assertThat(System.nanoTime()).as("nobody answers").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  /**
   * Has clients do as many rounds each, kills the platform twice under them, and waits until all
   * are done.
   *
   * @param kills after how many rounds in all
   */
  public void under(List<Callable<Integer>> clients, String host, int... kills)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    ExecutorService all = Executors.newFixedThreadPool(clients.size());
    try {
      List<Future<Integer>> underway = new ArrayList<>();
      clients.forEach(client -> underway.add(all.submit(client)));
      for (int kill : kills) {
        killWhen(kill, underway, host);
      }
      for (Future<Integer> each : underway) {
        each.get();
      }
    } finally {
      // Whoever goes on after a failure would start the platform anew.
      all.shutdownNow();
    }
  }

  /** Another round is done. */
  public void round() {
    done.incrementAndGet();
  }

  /** How often somebody was cut off. */
  public int again() {
    return again.get();
  }

  /** Kills the platform once that many rounds are done, and waits until it serves again. */
  private void killWhen(int rounds, List<Future<Integer>> clients, String host)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    Waiting.until(
        PATIENCE, () -> done.get() >= rounds || clients.stream().anyMatch(Future::isDone));
    for (Future<Integer> client : clients) {
      if (client.isDone()) {
        client.get();
      }
    }
    Servers.kill("payara");
    Waiting.until(PATIENCE, () -> Servers.serve(host, "/fr"));
  }
}
