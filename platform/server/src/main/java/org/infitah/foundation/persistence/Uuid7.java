package org.infitah.foundation.persistence;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes ids that grow with time (UUID version 7), so that new rows lie beside each other. */
public final class Uuid7 {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Uuid7() {}

  public static UUID at(Instant moment) {
    long high = (moment.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0xfffL);
    long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
