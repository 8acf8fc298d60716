package org.infitah.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetClockTest {

  private static final Instant REAL = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant SHOWN = Instant.parse("2023-06-20T22:59:00Z");

  private Path file = Path.of("");

  @BeforeEach
  void a_place(@TempDir Path folder) {
    file = folder.resolve("clock");
  }

  @Test
  void production_refuses_a_clock_that_can_be_set() {
    for (String mode : new String[] {"production", "", "LOCAL"}) {
      assertThatThrownBy(() -> new ClockProducer(mode, Optional.of(file.toString())))
          .as(mode)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("INFITAH_CLOCK");
    }
  }

  @Test
  void without_the_setting_it_is_the_machines_own() {
    for (String mode : new String[] {"production", "local"}) {
      Clock clock = new ClockProducer(mode, Optional.empty()).clock();
      assertThat(Duration.between(clock.instant(), Instant.now(Clock.systemUTC())).abs())
          .isLessThan(Duration.ofMinutes(1));
    }
  }

  @Test
  void a_local_installation_is_set_and_its_wall_clock_is_not() throws IOException {
    ClockProducer producer = new ClockProducer("local", Optional.of(file.toString()));
    Files.writeString(file, SHOWN + "\n");

    assertThat(Duration.between(SHOWN, producer.clock().instant()).abs())
        .isLessThan(Duration.ofMinutes(1));
    assertThat(producer.wallClock().instant()).isAfter(REAL.minus(Duration.ofDays(3650)));
  }

  @Test
  void it_goes_on_from_when_the_file_was_written() throws IOException {
    Clock clock = new SetClock(file, at(REAL));
    assertThat(clock.instant()).isEqualTo(REAL);

    set(SHOWN, REAL.minus(Duration.ofMinutes(2)));
    assertThat(clock.instant()).isEqualTo(SHOWN.plus(Duration.ofMinutes(2)));
    assertThat(Morocco.today(clock)).isEqualTo(LocalDate.of(2023, 6, 21));

    set(SHOWN.plus(Duration.ofDays(30)), REAL);
    assertThat(clock.instant()).isEqualTo(SHOWN.plus(Duration.ofDays(30)));

    Files.delete(file);
    assertThat(clock.instant()).isEqualTo(REAL);
  }

  @Test
  void what_is_no_instant_stops_it() throws IOException {
    Files.writeString(file, "soon");

    assertThatThrownBy(() -> new SetClock(file, at(REAL)).instant())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("clock");
  }

  private void set(Instant shown, Instant written) throws IOException {
    Files.writeString(file, shown.toString());
    Files.setLastModifiedTime(file, FileTime.from(written));
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
