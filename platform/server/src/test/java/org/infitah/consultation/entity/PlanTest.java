package org.infitah.consultation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final LocalDate FIRST = LocalDate.parse("2023-06-12");
  private static final LocalDate LAST = LocalDate.parse("2023-06-20");

  @Test
  void people_take_part_from_the_first_day_to_the_last() {
    Consultation consultation = consultation(plan(FIRST, LAST));
    assertThat(consultation.takes(FIRST.minusDays(1))).isFalse();
    assertThat(consultation.takes(FIRST)).isTrue();
    assertThat(consultation.takes(LAST)).isTrue();
    assertThat(consultation.takes(LAST.plusDays(1))).isFalse();
  }

  @Test
  void what_has_ended_takes_nothing_and_does_not_end_again() {
    Consultation consultation = consultation(plan(FIRST, LAST));
    consultation.end(Instant.parse("2023-07-01T10:00:00Z"));
    assertThat(consultation.takes(FIRST)).isFalse();
    assertThatThrownBy(() -> consultation.end(Instant.parse("2023-07-02T10:00:00Z")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void its_last_day_does_not_come_before_its_first() {
    assertThat(plan(LAST, FIRST).wrong()).containsEntry("closesOn", "order");
    assertThatThrownBy(() -> consultation(plan(LAST, FIRST)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Consultation consultation(Plan plan) {
    return new Consultation(new UUID(0, 1), new UUID(0, 2), "SEF-C-009", plan);
  }

  private static Plan plan(LocalDate from, LocalDate to) {
    LocalText text = LocalText.of("ar", "سؤال");
    return new Plan("ideas", text, text, Optional.empty(), from, to);
  }
}
