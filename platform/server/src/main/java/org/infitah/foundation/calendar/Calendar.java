package org.infitah.foundation.calendar;

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
public final class Calendar {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final int FOLD = 75;

  private final String host;
  private final Language language;
  private final Instant now;
  private final StringBuilder out = new StringBuilder();

  public Calendar(String host, Language language, Instant now) {
    this.host = host;
    this.language = language;
    this.now = now;
  }

  /** Writes those of them whose day is known. */
  public String write(List<CalendarEvent> events) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Infitah//" + host + "//AR");
    events.stream().filter(CalendarEvent::isDated).forEach(this::event);
    line("END:VCALENDAR");
    return out.toString();
  }

  private void event(CalendarEvent event) {
    LocalDate day = event.from().orElseThrow().firstDay();
    line("BEGIN:VEVENT");
    line("UID:" + event.reference() + "@" + host);
    line("DTSTAMP:" + UTC.format(now));
    line("SEQUENCE:" + event.revision());
    if (event.cancelled()) {
      line("STATUS:CANCELLED");
    }
    if (event.at().isPresent()) {
      line("DTSTART:" + UTC.format(day.atTime(event.at().get()).atZone(Morocco.ZONE)));
      LocalDate last = event.until().filter(CivicDate::isDay).map(CivicDate::lastDay).orElse(day);
      event
          .end()
          .ifPresent(end -> line("DTEND:" + UTC.format(last.atTime(end).atZone(Morocco.ZONE))));
    } else {
      line("DTSTART;VALUE=DATE:" + DAY.format(day));
      LocalDate last = event.until().map(date -> date.lastDay()).orElse(day);
      line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
    }
    line("SUMMARY:" + escaped(event.title()));
    event.place().ifPresent(place -> line("LOCATION:" + escaped(place)));
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
