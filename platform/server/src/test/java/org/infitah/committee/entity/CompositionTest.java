package org.infitah.committee.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
  private static final LocalDate LAST = LocalDate.of(2026, 2, 10);
  private static final Composition TWO_AND_TWO =
      new Composition(Map.of("elected", 2, "civil-society", 2));

  @ParameterizedTest(name = "{0} elected and {1} of civil society")
  @CsvSource({"0,0,2,2", "2,0,0,2", "2,1,0,1", "1,2,1,0", "2,2,0,0", "5,3,0,0"})
  void what_is_needed_is_what_the_rule_asks_for_less_who_sits(
      int elected, int civil, int moreElected, int moreCivil) {
    List<CommitteeMember> members =
        Stream.concat(some(elected, "elected").stream(), some(civil, "civil-society").stream())
            .toList();
    assertThat(TWO_AND_TWO.shares(members, FIRST))
        .extracting(Composition.Share::origin)
        .containsExactly("elected", "civil-society");
    assertThat(TWO_AND_TWO.shares(members, FIRST))
        .extracting(Composition.Share::more)
        .containsExactly(moreElected, moreCivil);
    assertThat(TWO_AND_TWO.met(members, FIRST)).isEqualTo(moreElected + moreCivil == 0);
  }

  @Test
  void the_last_day_is_still_theirs_and_the_day_before_the_first_is_not() {
    CommitteeMember member = member("elected");
    member.leave(LAST, "moved away", "somebody");
    assertThat(member.sits(FIRST.minusDays(1))).isFalse();
    assertThat(member.sits(FIRST)).isTrue();
    assertThat(member.sits(LAST)).isTrue();
    assertThat(member.sits(LAST.plusDays(1))).isFalse();
    assertThat(new Composition(Map.of("elected", 1)).met(List.of(member), LAST.plusDays(1)))
        .isFalse();
  }

  @Test
  void nobody_leaves_twice_or_before_they_came() {
    CommitteeMember member = member("elected");
    assertThatThrownBy(() -> member.leave(FIRST.minusDays(1), "x", "y"))
        .isInstanceOf(IllegalStateException.class);
    member.leave(LAST, "moved away", "somebody");
    assertThatThrownBy(() -> member.leave(LAST, "x", "y"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(member.endReason()).contains("moved away");
  }

  @Test
  void a_committee_of_nobody_is_never_whole_even_where_no_rule_binds() {
    Composition none = new Composition(Map.of());
    assertThat(none.met(List.of(), FIRST)).isFalse();
    assertThat(none.met(List.of(member("staff")), FIRST)).isTrue();
  }

  private static List<CommitteeMember> some(int number, String origin) {
    return IntStream.range(0, number).mapToObj(i -> member(origin)).toList();
  }

  private static CommitteeMember member(String origin) {
    return new CommitteeMember(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "MEM-001",
        new Seat(LocalText.of("fr", "Essai"), origin, Optional.empty(), FIRST),
        "somebody");
  }
}
