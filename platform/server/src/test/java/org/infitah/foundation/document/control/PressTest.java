package org.infitah.foundation.document.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.infitah.foundation.tenancy.Brand;
import org.junit.jupiter.api.Test;

class PressTest {

  private final Press press = new Press(1, Duration.ofMillis(20));

  @Test
  void who_finds_no_place_is_told_to_come_again_but_not_for_what_was_printed_before() {
    Press.Printed before = press.print(manuscript("Un"));
    press.take();

    assertThat(press.print(manuscript("Un"))).isSameAs(before);
    assertThatThrownBy(() -> press.print(manuscript("Deux")))
        .isInstanceOfSatisfying(Press.Busy.class, busy -> assertThat(busy.status()).isEqualTo(503));
  }

  @Test
  void a_place_is_given_back_when_nothing_could_be_printed() {
    Manuscript broken = new Manuscript("<html>", manuscript("").brand(), LocalDate.EPOCH);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> press.print(broken)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(press.print(manuscript("Un")).bytes()).isNotEmpty();
  }

  @Test
  void nothing_is_printed_that_is_too_long() {
    assertThatThrownBy(() -> press.print(manuscript("x".repeat(Press.LONGEST))))
        .isInstanceOfSatisfying(
            Press.TooLong.class, refusal -> assertThat(refusal.status()).isEqualTo(422));
  }

  private static Manuscript manuscript(String words) {
    return new Manuscript(
        LayoutTest.text("fr", "<p>" + words + "</p>"),
        new Brand("#0b5d4f", "#ffffff", "#e6f2ef", "#b3541e"),
        LocalDate.EPOCH);
  }
}
