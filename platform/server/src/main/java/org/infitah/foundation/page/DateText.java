package org.infitah.foundation.page;

import java.text.NumberFormat;
import java.time.LocalDate;
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

  static String number(long number, Language language) {
    // French readers group by a thin space; fr-MA would print points.
    Locale locale = language == Language.FR ? Locale.FRENCH : Language.AR.locale();
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  private static DateTimeFormatter pattern(String pattern, Language language) {
    return DateTimeFormatter.ofPattern(pattern, language.locale());
  }
}
