package org.infitah.trust.boundary;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.time.Morocco;

/** A moment to the second, as people in Morocco read it. */
final class Moment {

  private Moment() {}

  static String of(Instant at, Language language) {
    String pattern = language == Language.FR ? "d MMM y, HH:mm:ss" : "d MMM y، HH:mm:ss";
    return DateTimeFormatter.ofPattern(pattern, language.locale())
        .withZone(Morocco.ZONE)
        .format(at);
  }
}
