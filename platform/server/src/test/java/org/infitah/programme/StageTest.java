package org.infitah.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.Stage.State;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class StageTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

  @Test
  void an_adopted_programme_is_being_carried_out_during_its_years() {
    List<Stage> way =
        Stage.of(programme("adopted", 2024, 2025), List.of(held("council_adoption")), TODAY);
    assertThat(way)
        .extracting(Stage::kind)
        .containsExactly("council_adoption", "implementation", "evaluation");
    assertThat(way).extracting(Stage::state).containsExactly(State.DONE, State.NOW, State.AHEAD);
  }

  @Test
  void once_its_years_are_over_it_waits_to_be_evaluated() {
    List<Stage> way =
        Stage.of(programme("adopted", 2022, 2023), List.of(held("council_adoption")), TODAY);
    assertThat(way).extracting(Stage::state).containsExactly(State.DONE, State.DONE, State.NOW);
  }

  @Test
  void what_was_only_announced_is_never_taken_for_done() {
    StepSummary announced = step("council_adoption", Optional.of("2023-10"), true);
    List<Stage> way = Stage.of(programme("drafting", 0, 0), List.of(announced), TODAY);
    assertThat(way.get(0).state()).isEqualTo(State.NOW);
    assertThat(way.get(0).announced()).isTrue();
  }

  @Test
  void steps_of_one_kind_make_one_station() {
    List<Stage> way =
        Stage.of(
            programme("drafting", 0, 0),
            List.of(
                held("co_creation_workshop"),
                step("co_creation_workshop", Optional.empty(), false)),
            TODAY);
    assertThat(way).hasSize(3);
    assertThat(way.get(0).state()).isEqualTo(State.DONE);
  }

  private static ProgrammeSummary programme(String status, int from, int to) {
    return new ProgrammeSummary(
        "SEF-OP-001",
        LocalText.of("ar", "برنامج"),
        Optional.of(from).filter(year -> year > 0),
        Optional.of(to).filter(year -> year > 0),
        status,
        List.of());
  }

  private static StepSummary held(String kind) {
    return step(kind, Optional.of("2023-11-13"), false);
  }

  private static StepSummary step(String kind, Optional<String> on, boolean planned) {
    return new StepSummary(
        1,
        kind,
        on.map(CivicDate::new),
        Optional.empty(),
        planned,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
