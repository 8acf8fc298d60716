package org.infitah.foundation.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Civic time: the zone every collectivity lives in. */
public final class Morocco {

  public static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

  private Morocco() {}

  /** Today's date for a citizen of any collectivity. */
  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(ZONE));
  }
}
