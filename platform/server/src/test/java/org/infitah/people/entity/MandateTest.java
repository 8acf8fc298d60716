package org.infitah.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MandateTest {

  private static final Instant NOON = Instant.parse("2025-11-22T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2025-11-22");

  @Test
  void what_begins_today_begins_now() {
    assertThat(mandate(TODAY, Optional.empty()).startsAt()).isEqualTo(NOON);
    assertThat(mandate(TODAY, Optional.empty()).state(NOON)).isEqualTo(Mandate.State.ACTIVE);
  }

  @Test
  void what_begins_tomorrow_begins_at_midnight_in_morocco() {
    Mandate mandate = mandate(TODAY.plusDays(1), Optional.empty());

    assertThat(mandate.startsAt()).isEqualTo("2025-11-22T23:00:00Z");
    assertThat(mandate.state(NOON)).isEqualTo(Mandate.State.COMING);
  }

  @Test
  void the_last_day_is_held_to_its_end() {
    Mandate mandate = mandate(TODAY, Optional.of(TODAY));
    Instant midnight = Instant.parse("2025-11-22T23:00:00Z");

    assertThat(mandate.state(midnight.minusMillis(1))).isEqualTo(Mandate.State.ACTIVE);
    assertThat(mandate.state(midnight)).isEqualTo(Mandate.State.ENDED);
    assertThat(mandate.lastDay()).hasValue(TODAY);
  }

  @Test
  void in_ramadan_midnight_comes_an_hour_later() {
    LocalDate day = LocalDate.parse("2025-03-10");
    Mandate mandate = mandate(day, Optional.of(day));

    assertThat(mandate.endsAt()).hasValue(Instant.parse("2025-03-11T00:00:00Z"));
  }

  @Test
  void since_the_clocks_went_back_for_good_too() {
    LocalDate day = LocalDate.parse("2026-11-22");

    assertThat(mandate(day, Optional.of(day)).endsAt())
        .hasValue(Instant.parse("2026-11-23T00:00:00Z"));
  }

  @Test
  void a_mandate_ends_once() {
    Mandate mandate = mandate(TODAY, Optional.empty());
    mandate.end(NOON.plusSeconds(1), "who", "why");

    assertThat(mandate.state(NOON.plusSeconds(1))).isEqualTo(Mandate.State.ENDED);
    assertThatThrownBy(() -> mandate.end(NOON.plusSeconds(2), "who", "why"))
        .isInstanceOf(Mandate.AlreadyEnded.class);
  }

  @Test
  void one_that_was_taken_back_before_it_began_never_counts() {
    Mandate mandate = mandate(TODAY.plusDays(5), Optional.empty());
    mandate.end(NOON.plusSeconds(1), "who", "why");

    assertThat(mandate.state(NOON.plusSeconds(1))).isEqualTo(Mandate.State.ENDED);
    assertThat(mandate.state(NOON.plusSeconds(1_000_000))).isEqualTo(Mandate.State.ENDED);
  }

  @Test
  void two_of_one_role_do_not_meet() {
    Mandate mandate = mandate(TODAY, Optional.of(TODAY.plusDays(3)));

    assertThat(mandate.meets(term(TODAY.plusDays(3), Optional.empty()))).isTrue();
    assertThat(mandate.meets(term(TODAY.plusDays(4), Optional.empty()))).isFalse();
  }

  private static Mandate.Term term(LocalDate first, Optional<LocalDate> last) {
    return Mandate.Term.of(first, last, NOON);
  }

  private static Mandate mandate(LocalDate first, Optional<LocalDate> last) {
    Account account = new Account(new UUID(1, 1), "somebody@example.org", "Somebody", "fr", NOON);
    return new Mandate(
        new UUID(1, 2), account, new Mandate.Gift("staff", "why", term(first, last), "who"));
  }
}
