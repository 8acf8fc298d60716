package org.infitah.plugins.digitalizationprojects.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infitah.plugins.digitalizationprojects.entity.Plan.Compliance;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final LocalText TEXT = LocalText.of("fr", "Permis en ligne");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Optional<String> DONE = Optional.of("D-W-12/2026");
  private static final Compliance WHOLE = new Compliance(DONE, DONE, DONE, DONE);

  @Test
  void an_idea_needs_a_title_and_a_frame_what_it_is_for() {
    assertThat(idea().missing(Gate.IDEA, false)).isEmpty();
    assertThat(idea().missing(Gate.FRAMED, false))
        .containsOnlyKeys("purpose", "benefits")
        .containsValue("needed");
  }

  @Test
  void nothing_is_put_into_service_with_a_duty_open() {
    Plan open = plan(new Compliance(DONE, Optional.empty(), DONE, Optional.empty()));
    assertThat(open.missing(Gate.BUILT, false)).isEmpty();
    assertThat(open.missing(Gate.IN_SERVICE, false)).containsOnlyKeys("accessibility", "security");
    assertThat(plan(WHOLE).missing(Gate.IN_SERVICE, false)).isEmpty();
    assertThat(plan(Compliance.NONE).missing(Gate.BUILT, false)).containsOnlyKeys("cndp");
  }

  @Test
  void a_project_ends_when_its_effect_is_measured() {
    assertThat(plan(WHOLE).missing(Gate.CLOSED, false)).isEqualTo(Map.of("service", "measured"));
    assertThat(plan(WHOLE).missing(Gate.CLOSED, true)).isEmpty();
  }

  @Test
  void gates_are_passed_one_after_the_other_and_left_at_will() {
    DigitalProject project = new DigitalProject(UUID.randomUUID(), 1, plan(WHOLE), TODAY);
    assertThatIllegalArgumentException().isThrownBy(() -> project.pass(Gate.BUILT, true, TODAY));
    project.pass(Gate.FRAMED, true, TODAY);
    project.pass(Gate.BUILT, true, TODAY);
    project.pass(Gate.IDEA, true, TODAY);
    assertThat(project.gate()).isEqualTo(Gate.IDEA);
    assertThat(Gate.IDEA.before()).isEmpty();
    assertThat(Gate.CLOSED.next()).isEmpty();
    assertThat(Gate.BUILT.next()).contains(Gate.IN_SERVICE);
    assertThat(Gate.BUILT.before()).contains(Gate.FRAMED);
  }

  @Test
  void what_its_gate_asked_for_stays_said() {
    DigitalProject project = new DigitalProject(UUID.randomUUID(), 1, plan(WHOLE), TODAY);
    project.pass(Gate.FRAMED, false, TODAY);
    assertThatIllegalArgumentException().isThrownBy(() -> project.revise(idea(), false, TODAY));
    assertThat(project.plan()).isEqualTo(plan(WHOLE));
  }

  @Test
  void members_are_shown_what_residents_see_and_nothing_else() {
    Plan hidden =
        new Plan(
            TEXT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Compliance.NONE,
            false,
            true);
    assertThat(hidden.wrong()).isEqualTo(Map.of("shared", "unshown"));
  }

  private static Plan idea() {
    return new Plan(
        TEXT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Compliance.NONE,
        false,
        false);
  }

  private static Plan plan(Compliance compliance) {
    return new Plan(
        TEXT,
        Optional.of(TEXT),
        Optional.of(TEXT),
        Optional.of(TEXT),
        Optional.of("SRV-001"),
        Optional.of("digitalisation"),
        Set.of("NUM-002"),
        Optional.of(120_000L),
        compliance,
        true,
        true);
  }
}
