package org.infitah.foundation.plugin.control;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts who holds something; it closes, once, when its owner and the last holder have given it
 * back.
 */
final class Lease {

  private static final int OVER = 0;

  private final AtomicInteger holders = new AtomicInteger(1);
  private final Runnable closing;

  Lease(Runnable closing) {
    this.closing = closing;
  }

  /** One more holder, unless it is closed already. */
  boolean acquire() {
    return holders.getAndUpdate(held -> held == OVER ? OVER : held + 1) != OVER;
  }

  /** One holder less; the last one closes it. */
  void release() {
    if (holders.decrementAndGet() == OVER) {
      closing.run();
    }
  }
}
