package org.infitah.cli.config;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.cli.config.Vocabulary.HolidayStatus;

/** The national calendar of days off: {@code calendars/ma.yaml}. */
public record CalendarFile(
    int fromYear, int toYear, List<Fixed> fixed, List<Feast> lunar, List<Decreed> decreed) {

  /** A day that returns each year on the same date, since a year. */
  public record Fixed(Code code, MonthDay monthDay, LocalText names, Optional<Integer> since)
      implements Coded {}

  /** A feast of the lunar calendar, year by year: announced after sighting, estimated before. */
  public record Feast(Code code, LocalText names, List<Day> days) implements Coded {}

  /** One day of a feast, how many days it lasts and whether it is certain. */
  public record Day(LocalDate on, int lasts, HolidayStatus status) implements Checked {

    @Override
    public Stream<Complaint> complaints() {
      return lasts < 1 || lasts > 5
          ? Stream.of(new Complaint("lasts", "1 to 5 days"))
          : Stream.empty();
    }
  }

  /** A day off by decree, once. */
  public record Decreed(Code code, LocalDate day, LocalText names) implements Coded {}
}
