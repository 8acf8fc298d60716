package org.infitah.foundation.page;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.infitah.foundation.time.CivicDate;

/** Dates and numbers as Moroccans read them. */
final class DateText {

  private DateText() {}

  static String of(CivicDate date, Language language) {
    if (date.value() instanceof LocalDate day) {
      String pattern = language == Language.AR ? "EEEE، d MMMM y" : "EEEE d MMMM y";
      return pattern(pattern, language).format(day);
    }
    if (date.value() instanceof YearMonth month) {
      return pattern("MMMM y", language).format(month);
    }
    return date.text();
  }

  static String period(CivicDate from, CivicDate to, Language language) {
    return from.equals(to) ? of(from, language) : of(from, language) + " – " + of(to, language);
  }

  /** Without the day of the week, for narrow places. */
  static String brief(CivicDate date, Language language) {
    return date.value() instanceof LocalDate day
        ? pattern("d MMMM y", language).format(day)
        : of(date, language);
  }

  /** The same for a period; what both ends share is said once. */
  static String brief(CivicDate from, CivicDate to, Language language) {
    if (from.equals(to)) {
      return brief(from, language);
    }
    boolean months = from.isDay() && to.isDay() && from.text().regionMatches(0, to.text(), 0, 7);
    if (from.text().length() == 4) {
      return from.text() + "–" + to.text();
    }
    return months
        ? from.firstDay().getDayOfMonth() + "–" + brief(to, language)
        : brief(from, language) + " – " + brief(to, language);
  }

  static String time(LocalTime time, Language language) {
    return language == Language.FR
        ? String.format(Locale.ROOT, "%d h %02d", time.getHour(), time.getMinute())
        : String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
  }

  static String number(long number, Language language) {
    // French readers group by a thin space; fr-MA would print points.
    Locale locale = language == Language.FR ? Locale.FRENCH : Language.AR.locale();
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  private static DateTimeFormatter pattern(String pattern, Language language) {
    return DateTimeFormatter.ofPattern(pattern, language.locale());
  }
}
