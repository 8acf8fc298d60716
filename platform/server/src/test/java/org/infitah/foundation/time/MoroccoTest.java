package org.infitah.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoroccoTest {

  @ParameterizedTest
  @CsvSource({
    "1913-10-25T12:00:00Z,-00:30:20",
    "2018-06-10T12:00:00Z,Z",
    "2018-11-01T12:00:00Z,+01:00",
    "2023-03-02T12:00:00Z,+01:00",
    // Ramadan.
    "2023-04-11T12:00:00Z,Z",
    "2026-09-19T12:00:00Z,+01:00",
    // Since then the clocks stay.
    "2026-09-21T12:00:00Z,Z",
    "2040-07-01T12:00:00Z,Z",
  })
  void the_clocks_go_as_the_law_lets_them(Instant at, String offset) {
    assertThat(Morocco.ZONE.getRules().getOffset(at)).isEqualTo(ZoneOffset.of(offset));
  }

  @Test
  void what_was_is_what_the_machine_remembers() {
    ZoneId machine = ZoneId.of("Africa/Casablanca");
    Instant day = Instant.parse("1970-01-01T00:00:00Z");
    while (day.isBefore(Instant.parse("2025-01-01T00:00:00Z"))) {
      assertThat(Morocco.ZONE.getRules().getOffset(day))
          .as("on " + day)
          .isEqualTo(machine.getRules().getOffset(day));
      day = day.plusSeconds(86_400);
    }
  }

  @Test
  void a_day_begins_at_its_own_midnight() {
    assertThat(LocalDate.of(2026, 11, 23).atStartOfDay(Morocco.ZONE).toInstant())
        .isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    Clock late = Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneOffset.UTC);
    assertThat(Morocco.today(late)).isEqualTo(LocalDate.of(2026, 11, 23));
  }
}
