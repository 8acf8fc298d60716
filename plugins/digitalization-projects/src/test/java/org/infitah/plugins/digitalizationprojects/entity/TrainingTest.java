package org.infitah.plugins.digitalizationprojects.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class TrainingTest {

  private static final LocalText TEXT = LocalText.of("ar", "تكوين");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Test
  void it_gives_back_what_it_was_told() {
    TrainingSheet said = sheet(TODAY, 20, Optional.of(12), Optional.of("SEF-A-001"));
    Training training = new Training(UUID.randomUUID(), 3, said, TODAY);
    assertThat(training.sheet()).isEqualTo(said);
    assertThat(training.reference()).isEqualTo("FOR-003");
  }

  @Test
  void nobody_came_to_what_is_held_later_and_no_more_than_there_were_places() {
    assertThat(sheet(TODAY.plusDays(1), 20, Optional.of(1), Optional.empty()).wrong(TODAY))
        .isEqualTo(Map.of("attended", "early"));
    assertThat(sheet(TODAY, 20, Optional.of(21), Optional.empty()).wrong(TODAY))
        .isEqualTo(Map.of("attended", "attended"));
    assertThat(sheet(TODAY.plusDays(1), 20, Optional.empty(), Optional.empty()).wrong(TODAY))
        .isEmpty();
  }

  @Test
  void what_cannot_be_is_refused() {
    assertThat(sheet(TODAY, 0, Optional.empty(), Optional.of("un atelier")).wrong(TODAY))
        .isEqualTo(Map.of("places", "places", "workshop", "workshop"));
    assertThat(sheet(LocalDate.of(226, 3, 2), 1, Optional.empty(), Optional.empty()).wrong(TODAY))
        .isEqualTo(Map.of("day", "day"));
  }

  private static TrainingSheet sheet(
      LocalDate day, int places, Optional<Integer> attended, Optional<String> workshop) {
    return new TrainingSheet(TEXT, day, TEXT, Optional.of(TEXT), places, attended, workshop);
  }
}
