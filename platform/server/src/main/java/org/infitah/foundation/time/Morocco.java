package org.infitah.foundation.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;

/** Civic time: the zone every collectivity lives in. */
public final class Morocco {

  public static final ZoneId ZONE = zone();

  private Morocco() {}

  private static ZoneId zone() {
    if (!ZoneRulesProvider.getAvailableZoneIds().contains(MoroccanClocks.NAME)) {
      ZoneRulesProvider.registerProvider(new MoroccanClocks());
    }
    return ZoneId.of(MoroccanClocks.NAME, Map.of());
  }

  /** Today's date for a citizen of any collectivity. */
  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(ZONE));
  }
}
