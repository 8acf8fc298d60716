package org.infitah.foundation.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;

/** Days and moments in words, on Morocco's clock, for pages and mails that say them in a line. */
public final class Dates {

  private Dates() {}

  /** A day without its name: {@code 1er mai 2027}. */
  public static String day(LocalDate day, Language language) {
    return DateText.brief(CivicDate.of(day), language);
  }

  /** A moment to the minute: {@code 1er mai 2027, 09:30}. */
  public static String moment(Instant at, Language language) {
    ZonedDateTime here = at.atZone(Morocco.ZONE);
    LocalTime time = here.toLocalTime();
    return joined(
        here, String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute()), language);
  }

  /** A moment to the second, where the order of things counts. */
  public static String second(Instant at, Language language) {
    ZonedDateTime here = at.atZone(Morocco.ZONE);
    LocalTime time = here.toLocalTime();
    return joined(
        here,
        String.format(
            Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond()),
        language);
  }

  private static String joined(ZonedDateTime here, String time, Language language) {
    return day(here.toLocalDate(), language) + (language == Language.FR ? ", " : "، ") + time;
  }
}
