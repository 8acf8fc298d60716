package org.infitah.foundation.persistence;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** How transactions of this node use the pool of connections. */
public final class PoolUse {

  private static final AtomicInteger LENT = new AtomicInteger();
  private static final LongAdder TAKEN = new LongAdder();
  private static final LongAdder WAITED_NANOS = new LongAdder();

  private PoolUse() {}

  static void took(long nanos) {
    LENT.incrementAndGet();
    TAKEN.increment();
    WAITED_NANOS.add(nanos);
  }

  static void gaveBack() {
    LENT.decrementAndGet();
  }

  /** How many are lent to transactions now. */
  public static int lent() {
    return LENT.get();
  }

  /** How many were lent since the start. */
  public static long taken() {
    return TAKEN.sum();
  }

  /** How long transactions waited for theirs, all together. */
  public static double waitedSeconds() {
    return WAITED_NANOS.sum() / 1e9;
  }
}
