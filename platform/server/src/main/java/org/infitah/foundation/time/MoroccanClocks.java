package org.infitah.foundation.time;

import com.ibm.icu.util.BasicTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZoneRule;
import com.ibm.icu.util.TimeZoneTransition;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules of Morocco's clocks as the library of languages knows them. It comes with the platform;
 * the JDK's come with the machine, and one that was not kept up to date would end every deadline an
 * hour late from the day the law changed the clocks.
 */
final class MoroccanClocks extends ZoneRulesProvider {

  /** No name of the JDK's own can be given twice. */
  static final String NAME = "Infitah/Casablanca";

  private static final String PLACE = "Africa/Casablanca";
  private static final Instant FROM = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2100-01-01T00:00:00Z");

  private final ZoneRules rules = rules();

  @Override
  protected Set<String> provideZoneIds() {
    return Set.of(NAME);
  }

  @Override
  protected ZoneRules provideRules(String zone, boolean caching) {
    return rules;
  }

  @Override
  protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
    return new TreeMap<>(Map.of(TimeZone.getTZDataVersion(), rules));
  }

  private static ZoneRules rules() {
    BasicTimeZone known = (BasicTimeZone) TimeZone.getTimeZone(PLACE, TimeZone.TIMEZONE_ICU);
    ZoneOffset first = ZoneOffset.ofTotalSeconds(known.getOffset(FROM.toEpochMilli()) / 1_000);
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    TimeZoneTransition next = known.getNextTransition(FROM.toEpochMilli(), false);
    while (next != null && next.getTime() < TO.toEpochMilli()) {
      ZoneOffset before = offset(next.getFrom());
      ZoneOffset after = offset(next.getTo());
      if (!before.equals(after)) {
        changes.add(
            ZoneOffsetTransition.of(
                LocalDateTime.ofEpochSecond(next.getTime() / 1_000, 0, before), before, after));
      }
      next = known.getNextTransition(next.getTime(), false);
    }
    return ZoneRules.of(first, first, List.of(), changes, List.of());
  }

  private static ZoneOffset offset(TimeZoneRule rule) {
    return ZoneOffset.ofTotalSeconds((rule.getRawOffset() + rule.getDSTSavings()) / 1_000);
  }
}
