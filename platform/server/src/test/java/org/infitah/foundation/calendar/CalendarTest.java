package org.infitah.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class CalendarTest {

  private static final Instant NOW = Instant.parse("2024-02-01T10:00:00Z");

  @Test
  void every_line_ends_as_the_standard_asks_and_holds_75_octets_at_most() {
    String written = calendar(workshop("ورشة عمل تشاركية حول برنامج الجماعة المنفتحة ".repeat(6)));
    assertThat(written).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("(?<!\r)\n");
    assertThat(Arrays.asList(written.split("\r\n", -1)))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void unfolding_gives_every_letter_back() {
    String title = "ⴰⵙⵏⴼⵍⵓⵍ ".repeat(20).strip() + "🙂";
    assertThat(calendar(workshop(title)).replace("\r\n ", ""))
        .contains("SUMMARY:" + title + "\r\n");
  }

  @Test
  void a_line_break_in_a_text_begins_no_new_property() {
    String written = calendar(workshop("a,b;c\\d\r\nATTENDEE:x\rURL:y\nz"));
    assertThat(written).contains("SUMMARY:a\\,b\\;c\\\\d\\nATTENDEE:x\\nURL:y\\nz\r\n");
  }

  @Test
  void a_workshop_without_an_hour_takes_whole_days() {
    CalendarEvent workshop =
        workshop("w", "2024-02-10", Optional.of("2024-02-11"), Optional.empty());
    assertThat(calendar(workshop))
        .contains("DTSTART;VALUE=DATE:20240210\r\n", "DTEND;VALUE=DATE:20240212\r\n");
  }

  @Test
  void an_announced_hour_is_moroccan() {
    Optional<LocalTime> ten = Optional.of(LocalTime.of(10, 0));
    assertThat(calendar(workshop("w", "2024-02-10", Optional.empty(), ten)))
        .contains("DTSTART:20240210T090000Z\r\n");
    assertThat(calendar(workshop("w", "2024-03-20", Optional.empty(), ten)))
        .contains("DTSTART:20240320T100000Z\r\n");
  }

  @Test
  void a_workshop_known_by_its_month_alone_is_on_no_calendar() {
    CalendarEvent workshop = workshop("w", "2024-02", Optional.empty(), Optional.empty());
    assertThat(calendar(workshop)).doesNotContain("VEVENT");
  }

  @Test
  void an_announced_end_closes_it_and_what_is_cancelled_says_so() {
    Optional<LocalTime> ten = Optional.of(LocalTime.of(10, 0));
    String held = calendar(workshop("w", "2024-02-10", Optional.empty(), ten));
    assertThat(held).contains("DTEND:20240210T110000Z\r\n", "SEQUENCE:2\r\n");
    assertThat(held).doesNotContain("STATUS");
    assertThat(calendar(workshop("w", "2024-02-10", Optional.empty(), ten, true)))
        .contains("STATUS:CANCELLED\r\n");
  }

  private static String calendar(CalendarEvent event) {
    return new Calendar("sefrou.localhost", Language.AR, NOW).write(List.of(event));
  }

  private static CalendarEvent workshop(String title) {
    return workshop(title, "2024-02-10", Optional.empty(), Optional.empty());
  }

  private static CalendarEvent workshop(
      String title, String day, Optional<String> last, Optional<LocalTime> start) {
    return workshop(title, day, last, start, false);
  }

  private static CalendarEvent workshop(
      String title,
      String day,
      Optional<String> last,
      Optional<LocalTime> start,
      boolean cancelled) {
    return new CalendarEvent(
        "SEF-W-001",
        LocalText.of("ar", title),
        Optional.of(new CivicDate(day)),
        last.map(CivicDate::new),
        start,
        start.map(time -> time.plusHours(2)),
        Optional.empty(),
        2,
        cancelled);
  }
}
