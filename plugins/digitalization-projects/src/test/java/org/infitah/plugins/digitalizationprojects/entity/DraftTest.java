package org.infitah.plugins.digitalizationprojects.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

  private static final LocalText NAME = LocalText.of("fr", "Permis de construire");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({"OUTSIDE,400,''", "OUTSIDE,0,days", "OUTSIDE,1000,days"})
  void a_delay_is_a_number_of_days_that_can_be_waited(Scope scope, int days, String why) {
    Map<String, String> wrong =
        draft(scope, Optional.of(days), Set.of(Channel.COUNTER), Set.of(), true).wrong();
    assertThat(wrong).isEqualTo(why.isEmpty() ? Map.of() : Map.of("delay", why));
  }

  @ParameterizedTest
  @CsvSource({"60,true,true", "61,true,false", "61,false,true"})
  void what_residents_see_promises_no_longer_delay_than_the_law_allows(
      int days, boolean shown, boolean within) {
    Draft draft =
        draft(Scope.DECISION, Optional.of(days), Set.of(Channel.COUNTER), Set.of(), shown);
    assertThat(draft.isWithin(60)).isEqualTo(within);
  }

  @Test
  void a_decision_that_residents_see_has_a_delay_and_one_they_do_not_see_may_wait() {
    assertThat(draft(Scope.DECISION, Optional.empty(), Set.of(Channel.COUNTER), Set.of(), true))
        .extracting(Draft::wrong)
        .isEqualTo(Map.of("delay", "delay"));
    assertThat(draft(Scope.DECISION, Optional.of(90), Set.of(), Set.of(), false).wrong()).isEmpty();
  }

  @Test
  void what_is_filed_online_says_so_among_its_channels() {
    Set<Criterion> filed = Set.of(Criterion.INFORMED, Criterion.FORM, Criterion.FILED);
    assertThat(draft(Scope.OUTSIDE, Optional.empty(), Set.of(Channel.COUNTER), filed, true).wrong())
        .isEqualTo(Map.of("channels", "online"));
    assertThat(draft(Scope.OUTSIDE, Optional.empty(), Set.of(Channel.ONLINE), filed, true).wrong())
        .isEmpty();
  }

  @Test
  void a_level_counts_only_without_a_gap_before_it() {
    assertThat(Criterion.level(Set.of())).isZero();
    assertThat(Criterion.level(Set.of(Criterion.INFORMED, Criterion.FORM))).isEqualTo(2);
    assertThat(Criterion.level(Set.of(Criterion.INFORMED, Criterion.FILED))).isEqualTo(1);
    assertThat(Criterion.level(Set.of(Criterion.DELIVERED))).isZero();
    assertThat(Criterion.level(Set.of(Criterion.values()))).isEqualTo(5);
  }

  @Test
  void a_service_gives_back_what_it_was_told() {
    Draft said =
        draft(
            Scope.DECISION,
            Optional.of(20),
            Set.of(Channel.ONLINE, Channel.COUNTER),
            Set.of(Criterion.INFORMED),
            true);
    PublicService service = new PublicService(UUID.randomUUID(), 7, said, TODAY);

    assertThat(service.draft()).isEqualTo(said);
    assertThat(service.reference()).isEqualTo("SRV-007");
    assertThat(service.changedOn()).isEqualTo(TODAY);
  }

  @Test
  void it_does_not_take_what_cannot_be_kept() {
    Draft wrong = draft(Scope.OUTSIDE, Optional.empty(), Set.of(), Set.of(), true);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublicService(UUID.randomUUID(), 1, wrong, TODAY));
  }

  @Test
  void what_is_kept_by_another_hand_is_read_as_far_as_it_is_known() {
    assertThat(Coded.read(Channel.class, "online,telegram,counter"))
        .containsExactlyInAnyOrder(Channel.COUNTER, Channel.ONLINE);
    assertThat(Coded.read(Channel.class, "")).isEmpty();
  }

  private static Draft draft(
      Scope scope,
      Optional<Integer> days,
      Set<Channel> channels,
      Set<Criterion> criteria,
      boolean shown) {
    return new Draft(
        ServiceKind.PROCEDURE,
        new Words(
            NAME,
            NAME,
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalText.of("fr", "Déposer\nAttendre")),
            Optional.empty()),
        channels,
        Set.of(Tongue.AR),
        criteria,
        scope,
        false,
        days,
        Optional.empty(),
        shown);
  }
}
