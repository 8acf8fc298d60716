package org.infitah.council.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilLawTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 6);

  @ParameterizedTest
  @CsvSource({
    "region,75,38,111-14 art. 45",
    "province,30,16,112-14 art. 43",
    "commune,35,18,113-14 art. 42",
    "commune,1,1,113-14 art. 42",
  })
  void more_than_half_open_a_sitting_and_any_number_at_the_third_call(
      String level, int inOffice, int needed, String article) {
    CouncilLaw law = ShippedLaw.of(level);
    for (int call = 1; call < 3; call++) {
      Quorum quorum = law.quorum(call, false, inOffice);
      assertThat(quorum).isEqualTo(new Quorum(inOffice, needed, article));
      assertThat(quorum.isReachedBy(needed)).isTrue();
      assertThat(quorum.isReachedBy(needed - 1)).isFalse();
    }
    assertThat(law.quorum(3, false, inOffice).needed()).isEqualTo(1);
    assertThat(law.quorum(1, true, inOffice).needed()).isEqualTo(needed);
    assertThat(law.quorum(2, true, inOffice).needed()).isEqualTo(1);
    assertThat(List.of(law.calls(false), law.calls(true))).containsExactly(3, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"region", "province", "commune"})
  void the_next_call_has_its_days(String level) {
    CouncilLaw law = ShippedLaw.of(level, LocalDate.of(2026, 2, 9));
    assertThat(law.nextCall(2, false, FRIDAY))
        .containsExactly(FRIDAY.plusDays(3), FRIDAY.plusDays(5));
    // The Monday is a day off, so the third working day is Thursday.
    assertThat(law.nextCall(3, false, FRIDAY).get(0)).isEqualTo(LocalDate.of(2026, 2, 13));
    assertThat(law.nextCall(2, true, FRIDAY))
        .containsExactly(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 10));
  }

  @ParameterizedTest
  @CsvSource({
    "region,7,6,,true,false,111-14 art. 46",
    "province,6,7,,false,false,112-14 art. 44",
    "commune,6,6,true,true,true,113-14 art. 43",
    "commune,6,6,false,false,true,113-14 art. 43",
    "province,6,6,true,true,true,112-14 art. 44",
    "region,6,6,false,false,true,111-14 art. 46",
    "commune,1,0,false,true,false,113-14 art. 43",
    // Nobody cast a vote: there is no majority.
    "commune,0,0,true,false,false,113-14 art. 43",
  })
  void votes_cast_decide_and_between_as_many_the_side_of_the_president(
      String level,
      int votesFor,
      int votesAgainst,
      Boolean presidentFor,
      boolean adopted,
      boolean casting,
      String article) {
    assertThat(
            Majority.of(
                ShippedLaw.of(level), votesFor, votesAgainst, Optional.ofNullable(presidentFor)))
        .contains(new Majority(adopted, casting, article));
  }

  @ParameterizedTest
  @ValueSource(strings = {"region", "province", "commune"})
  void a_tie_without_the_presidents_side_decides_nothing(String level) {
    assertThat(Majority.of(ShippedLaw.of(level), 4, 4, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"region,10,10", "province,10,10", "commune,8,15"})
  void decisions_are_posted_and_sent_in_the_time_of_the_level(String level, int days, int working) {
    CouncilLaw law = ShippedLaw.of(level);
    assertThat(law.number("decision.posted_at_seat")).isEqualTo(days);
    assertThat(law.number("minutes.to_governor")).isEqualTo(working);
    assertThat(law.days().after(FRIDAY, working)).isEqualTo(FRIDAY.plusWeeks(working / 5));
  }
}
