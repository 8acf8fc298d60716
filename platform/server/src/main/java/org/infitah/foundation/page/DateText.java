package org.infitah.foundation.page;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.infitah.foundation.time.CivicDate;

/** Dates and numbers as Moroccans read them. */
final class DateText {

  // Reading a pattern costs more than writing a date by it.
  private static final Map<Manner, DateTimeFormatter> KEPT = new ConcurrentHashMap<>();

  private DateText() {}

  static String of(CivicDate date, Language language) {
    if (date.value() instanceof LocalDate day) {
      String pattern = language == Language.AR ? "EEEE، d MMMM y" : "EEEE d MMMM y";
      return day(pattern, day, language);
    }
    if (date.value() instanceof YearMonth month) {
      return pattern("MMMM y", language).format(month);
    }
    return date.text();
  }

  static String period(CivicDate from, CivicDate to, Language language) {
    return from.equals(to)
        ? of(from, language)
        : beginning(from, to, language) + " – " + of(to, language);
  }

  /** The first day of a period whose end is told next: the month both share is left to the end. */
  static String beginning(CivicDate from, CivicDate to, Language language) {
    return shareMonth(from, to) ? day("EEEE d", from.firstDay(), language) : of(from, language);
  }

  private static boolean shareMonth(CivicDate from, CivicDate to) {
    return from.isDay() && to.isDay() && from.text().regionMatches(0, to.text(), 0, 7);
  }

  /** The month's name alone. */
  static String month(CivicDate day, Language language) {
    return pattern("MMMM", language).format(day.firstDay());
  }

  /** Without the day of the week, for narrow places. */
  static String brief(CivicDate date, Language language) {
    return date.value() instanceof LocalDate day
        ? day("d MMMM y", day, language)
        : of(date, language);
  }

  /** The same for a period; what both ends share is said once. */
  static String brief(CivicDate from, CivicDate to, Language language) {
    if (from.equals(to)) {
      return brief(from, language);
    }
    if (from.text().length() == 4) {
      return from.text() + "–" + to.text();
    }
    return shareMonth(from, to)
        ? day("d", from.firstDay(), language) + "–" + brief(to, language)
        : brief(from, language) + " – " + brief(to, language);
  }

  static String time(LocalTime time, Language language) {
    return language == Language.FR
        ? String.format(Locale.ROOT, "%d h %02d", time.getHour(), time.getMinute())
        : String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
  }

  static String number(long number, Language language) {
    Locale locale = language == Language.ZGH ? Language.AR.locale() : language.locale();
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** In French the first of a month is an ordinal. */
  private static String day(String pattern, LocalDate day, Language language) {
    boolean first = language == Language.FR && day.getDayOfMonth() == 1;
    return pattern(first ? pattern.replaceFirst("d( |$)", "d'er'$1") : pattern, language)
        .format(day);
  }

  private static DateTimeFormatter pattern(String pattern, Language language) {
    return KEPT.computeIfAbsent(
        new Manner(pattern, language),
        manner -> DateTimeFormatter.ofPattern(pattern, language.locale()));
  }

  /** How a date is written: there are about a dozen. */
  private record Manner(String pattern, Language language) {}
}
