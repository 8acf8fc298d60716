package org.infitah.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DigestHourTest {

  private final DigestHour eight = new DigestHour("08:00");

  @Test
  void what_happens_before_the_hour_leaves_today_and_what_happens_at_it_tomorrow() {
    assertThat(after("2026-07-01T06:59:59Z")).isEqualTo(Instant.parse("2026-07-01T07:00:00Z"));
    assertThat(after("2026-07-01T07:00:00Z")).isEqualTo(Instant.parse("2026-07-02T07:00:00Z"));
    assertThat(after("2026-07-01T22:30:00Z")).isEqualTo(Instant.parse("2026-07-02T07:00:00Z"));
  }

  @Test
  void in_ramadan_it_is_eight_by_the_clocks_of_ramadan() {
    assertThat(after("2026-03-01T06:59:00Z")).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
    assertThat(after("2026-02-14T12:00:00Z")).isEqualTo(Instant.parse("2026-02-15T08:00:00Z"));
    assertThat(after("2026-03-21T12:00:00Z")).isEqualTo(Instant.parse("2026-03-22T07:00:00Z"));
  }

  @Test
  void an_hour_that_the_change_of_clocks_skips_comes_once() {
    DigestHour skipped = new DigestHour("02:30");
    assertThat(skipped.after(Instant.parse("2026-03-21T12:00:00Z")))
        .isEqualTo(Instant.parse("2026-03-22T02:30:00Z"));
  }

  private Instant after(String moment) {
    return eight.after(Instant.parse(moment));
  }
}
