package org.infitah.foundation.plugin.control;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets a thread work for a while and rest for longer, so that who computes without end leaves the
 * processors to those who only want a page. Priorities of threads would do it better, and nothing
 * on most servers.
 */
final class Pace {

  private static final long WORK = Duration.ofMillis(4).toNanos();
  private static final long REST = Duration.ofMillis(12).toNanos();

  private long restsAt;

  /** Rests if it is time to; asked often, by one thread alone. */
  void pause() {
    long now = System.nanoTime();
    if (restsAt == 0) {
      restsAt = now + WORK;
    } else if (now - restsAt >= 0) {
      LockSupport.parkNanos(REST);
      restsAt = System.nanoTime() + WORK;
    }
  }
}
