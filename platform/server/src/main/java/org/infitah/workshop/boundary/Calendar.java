package org.infitah.workshop.boundary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;

/**
 * Writes RFC 5545; libraries fold Arabic by characters, so this folds by octets, as the standard
 * asks.
 */
final class Calendar {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final int FOLD = 75;

  private final String host;
  private final Language language;
  private final Instant now;
  private final StringBuilder out = new StringBuilder();

  Calendar(String host, Language language, Instant now) {
    this.host = host;
    this.language = language;
    this.now = now;
  }

  String write(List<WorkshopView> workshops) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Infitah//" + host + "//AR");
    workshops.forEach(this::event);
    line("END:VCALENDAR");
    return out.toString();
  }

  private void event(WorkshopView w) {
    if (w.startsOn().filter(date -> date.isDay()).isEmpty()) {
      return;
    }
    LocalDate day = w.startsOn().orElseThrow().firstDay();
    line("BEGIN:VEVENT");
    line("UID:" + w.reference() + "@" + host);
    line("DTSTAMP:" + UTC.format(now));
    line("SEQUENCE:" + (w.version() - 1));
    if (w.cancelledFor().isPresent()) {
      line("STATUS:CANCELLED");
    }
    if (w.announcedStart().isPresent()) {
      line("DTSTART:" + UTC.format(day.atTime(w.announcedStart().get()).atZone(Morocco.ZONE)));
      LocalDate last = w.endsOn().filter(CivicDate::isDay).map(CivicDate::lastDay).orElse(day);
      w.announcedEnd()
          .ifPresent(end -> line("DTEND:" + UTC.format(last.atTime(end).atZone(Morocco.ZONE))));
    } else {
      line("DTSTART;VALUE=DATE:" + DAY.format(day));
      LocalDate last = w.endsOn().map(date -> date.lastDay()).orElse(day);
      line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
    }
    line("SUMMARY:" + escaped(w.title()));
    w.place().ifPresent(place -> line("LOCATION:" + escaped(place)));
    line("END:VEVENT");
  }

  private String escaped(LocalText text) {
    return text.forReader(language.code())
        .text()
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  private void line(String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      int point = content.codePointAt(at);
      String character = Character.toString(point);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > FOLD) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += size;
      at += Character.charCount(point);
    }
    out.append("\r\n");
  }
}
