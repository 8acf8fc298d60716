package org.infitah.foundation.plugin.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.infitah.foundation.plugin.HaltModule.Cause;
import org.infitah.foundation.plugin.control.GuardedCall.Outcome;
import org.junit.jupiter.api.Test;

class FaultCountTest {

  private static final int TENANT = 7;

  private final FaultCount faults =
      new FaultCount(
          new CallLimits(
              8,
              4,
              12,
              Duration.ofSeconds(1),
              Duration.ofSeconds(1),
              Duration.ofSeconds(1),
              Duration.ofSeconds(1),
              256,
              3,
              2,
              Duration.ofMinutes(10)));

  @Test
  void as_many_failures_as_the_limit_halt_it() {
    assertThat(count(Outcome.FAILED)).isEmpty();
    assertThat(count(Outcome.FAILED)).isEmpty();
    assertThat(count(Outcome.FAILED)).contains(Cause.ERRORS);
  }

  @Test
  void among_many_good_answers_they_do_not() {
    for (int i = 0; i < 20; i++) {
      assertThat(count(Outcome.GOOD)).isEmpty();
      if (i % 3 == 0) {
        assertThat(count(Outcome.FAILED)).isEmpty();
      }
    }
  }

  @Test
  void late_ones_do_however_many_were_good() {
    for (int i = 0; i < 20; i++) {
      assertThat(count(Outcome.GOOD)).isEmpty();
    }
    assertThat(count(Outcome.LATE)).isEmpty();
    assertThat(count(Outcome.LATE)).contains(Cause.TIME);
  }

  @Test
  void one_that_is_lost_is_enough() {
    assertThat(count(Outcome.LOST)).contains(Cause.STUCK);
  }

  @Test
  void another_tenants_do_not_count() {
    count(Outcome.LATE);
    assertThat(faults.count("sample", TENANT + 1, Outcome.LATE)).isEmpty();
  }

  @Test
  void what_led_to_a_halt_is_not_counted_again() {
    count(Outcome.LATE);
    count(Outcome.LATE);
    assertThat(count(Outcome.LATE)).isEmpty();
  }

  private Optional<Cause> count(Outcome outcome) {
    return faults.count("sample", TENANT, outcome);
  }
}
