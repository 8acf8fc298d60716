package org.infitah.indicator.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  private static final LocalText TEXT = LocalText.of("fr", "Demandes en ligne");

  @Test
  void nobody_decides_on_an_own_reading() {
    Reading reading = reading();
    assertThatIllegalStateException().isThrownBy(() -> reading.decide(true, "one"));
    assertThat(reading.state()).isEqualTo("awaiting");
  }

  @Test
  void a_second_person_decides_once() {
    Reading reading = reading();
    reading.decide(false, "two");
    assertThat(reading.state()).isEqualTo("refused");
    assertThat(reading.decidedBy()).contains("two");
    assertThatIllegalStateException().isThrownBy(() -> reading.decide(true, "three"));
  }

  @ParameterizedTest
  @CsvSource({"true,10,90,true", "true,90,10,false", "true,5,5,false", "false,90,10,true"})
  void a_target_lies_on_the_better_side_of_where_one_begins(
      boolean rises, long baseline, long target, boolean fits) {
    Map<String, String> wrong = definition(rises, baseline, target).wrong();
    assertThat(wrong).isEqualTo(fits ? Map.of() : Map.of("target", "target"));
  }

  @Test
  void an_indicator_gives_back_what_it_was_told() {
    Definition said = definition(false, 30, 10);
    assertThat(new Indicator(UUID.randomUUID(), "IND-001", said).definition()).isEqualTo(said);
  }

  private static Definition definition(boolean rises, long baseline, long target) {
    return new Definition(
        TEXT, TEXT, rises, baseline, target, Optional.of("digitalisation"), Optional.empty(), true);
  }

  private static Reading reading() {
    return new Reading(
        UUID.randomUUID(),
        UUID.randomUUID(),
        LocalDate.of(2026, 2, 28),
        37,
        Optional.empty(),
        "one");
  }
}
