package org.infitah.module.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.plugin.InstalledModule;
import org.infitah.foundation.plugin.InstalledModule.Standing;
import org.infitah.module.entity.Choice;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class TenantModuleTest {

  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

  @Test
  void what_nobody_decided_about_is_not_allowed() {
    assertThat(module(at(Standing.AT_WORK, true), Optional.empty(), List.of()).obstacles())
        .containsExactly(Obstacle.NOT_ALLOWED);
  }

  @Test
  void allowed_and_at_work_nothing_is_in_the_way() {
    assertThat(module(at(Standing.AT_WORK, true), decided(true), List.of()).obstacles()).isEmpty();
  }

  @Test
  void what_is_still_being_loaded_can_be_enabled() {
    assertThat(module(at(Standing.WAITING, false), decided(true), List.of()).obstacles()).isEmpty();
  }

  @Test
  void a_refused_version_is_in_the_way_unless_another_serves_meanwhile() {
    assertThat(module(at(Standing.REFUSED, false), decided(true), List.of()).obstacles())
        .containsExactly(Obstacle.REFUSED);
    assertThat(module(at(Standing.REFUSED, true), decided(true), List.of()).obstacles()).isEmpty();
  }

  @Test
  void every_obstacle_is_named_and_says_more() {
    TenantModule module = module(at(Standing.REFUSED, false), decided(false), List.of("base"));
    assertThat(module.obstacles())
        .containsExactly(Obstacle.NOT_ALLOWED, Obstacle.REFUSED, Obstacle.NEEDS);
    assertThat(module.details(Obstacle.NOT_ALLOWED)).containsExactly("a reason");
    assertThat(module.details(Obstacle.REFUSED)).containsExactly("it exits");
    assertThat(module.details(Obstacle.NEEDS)).containsExactly("base");
    assertThat(Obstacle.NEEDS.refusal(List.of("base", "other")).members())
        .containsEntry("details", "base; other");
  }

  @Test
  void what_is_installed_no_longer_cannot_be_enabled() {
    assertThat(module(Optional.empty(), decided(true), List.of()).obstacles())
        .containsExactly(Obstacle.NOT_INSTALLED);
  }

  @Test
  void a_choice_keeps_who_made_it_and_no_empty_reason() {
    Choice choice = new Choice(new UUID(0, 1), "one");
    assertThat(choice.isEnabled()).isFalse();
    choice.decide(true, "somebody", "", NOW);
    assertThat(choice.isEnabled()).isTrue();
    assertThat(choice.reason()).isEmpty();
    assertThat(choice.changedBy()).hasValue("somebody");
    assertThat(choice.changedAt()).hasValue(NOW);
  }

  private static TenantModule module(
      Optional<InstalledModule> installed, Optional<Decision> decision, List<String> missing) {
    return new TenantModule("one", installed, decision, Optional.empty(), missing, List.of());
  }

  private static Optional<InstalledModule> at(Standing standing, boolean running) {
    return Optional.of(
        new InstalledModule(
            "one",
            "2.0.0",
            LocalText.of("fr", "Un"),
            Optional.empty(),
            "",
            List.of(),
            standing,
            standing == Standing.REFUSED ? List.of("it exits") : List.of(),
            running ? Optional.of("1.0.0") : Optional.empty(),
            InstalledModule.Offers.NOTHING));
  }

  private static Optional<Decision> decided(boolean allowed) {
    return Optional.of(
        new Decision(
            "one", new Whom(Optional.empty(), Optional.empty()), allowed, "a reason", "x", NOW));
  }
}
