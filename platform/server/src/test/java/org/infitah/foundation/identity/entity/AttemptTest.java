package org.infitah.foundation.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @Test
  void what_was_written_is_read_again() {
    Attempt attempt = Attempt.begin(new Destination("/fr/account"), "fr", NOW);
    assertThat(Attempt.read(attempt.write())).contains(attempt);
  }

  @Test
  void anything_else_is_no_attempt() {
    assertThat(Attempt.read("a\nb")).isEmpty();
  }

  @Test
  void it_does_not_wait_for_ever() {
    Attempt attempt = Attempt.begin(new Destination("/fr"), "fr", NOW);
    assertThat(attempt.isOver(NOW.plus(Attempt.LONGEST))).isFalse();
    assertThat(attempt.isOver(NOW.plus(Attempt.LONGEST).plusSeconds(1))).isTrue();
  }
}
