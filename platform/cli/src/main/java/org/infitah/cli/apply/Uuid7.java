package org.infitah.cli.apply;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes ids that grow with time: UUID version 7. */
public final class Uuid7 {

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private long last;

  public Uuid7(Clock clock) {
    this.clock = clock;
  }

  public synchronized UUID next() {
    long now = Math.max(clock.instant().toEpochMilli(), last);
    last = now;
    long high = (now << 16) | 0x7000L | (random.nextLong() & 0xfffL);
    long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
