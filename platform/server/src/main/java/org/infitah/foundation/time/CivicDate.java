package org.infitah.foundation.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;

/**
 * A date as precise as its source: a year ({@code 2024}), a month ({@code 2023-10}) or a day
 * ({@code 2023-11-13}).
 *
 * @param text the ISO 8601 form
 */
public record CivicDate(String text) implements Comparable<CivicDate> {

  public CivicDate {
    value(text);
  }

  public static CivicDate of(LocalDate day) {
    return new CivicDate(day.toString());
  }

  /** A {@link Year}, {@link YearMonth} or {@link LocalDate}. */
  public TemporalAccessor value() {
    return value(text);
  }

  public boolean isDay() {
    return text.length() == 10;
  }

  /** The first day it can mean. */
  public LocalDate firstDay() {
    TemporalAccessor value = value();
    if (value instanceof LocalDate day) {
      return day;
    }
    return value instanceof YearMonth month ? month.atDay(1) : ((Year) value).atDay(1);
  }

  /** The last day it can mean. */
  public LocalDate lastDay() {
    TemporalAccessor value = value();
    if (value instanceof LocalDate day) {
      return day;
    }
    return value instanceof YearMonth month
        ? month.atEndOfMonth()
        : ((Year) value).atMonth(12).atEndOfMonth();
  }

  @Override
  public int compareTo(CivicDate other) {
    return firstDay().compareTo(other.firstDay());
  }

  private static TemporalAccessor value(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text);
      case 7 -> YearMonth.parse(text);
      default -> LocalDate.parse(text);
    };
  }
}
