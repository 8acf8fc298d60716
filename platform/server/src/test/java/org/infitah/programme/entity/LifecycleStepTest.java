package org.infitah.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.infitah.programme.Evidence;
import org.infitah.programme.Missing;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleStepTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Map<String, List<String>> WAY =
      Map.of(
          "first-consultation",
          List.of("workshop"),
          "second-consultation",
          List.of("answers", "committee"),
          "submission",
          List.of("answers", "committee", "projects"),
          "adoption",
          List.of("deliberation"));

  /** A proof that is there, or is not, and counts how often somebody asks. */
  private static final class Proof implements Evidence {

    private final String code;
    private final boolean there;
    private int asked;

    Proof(String code, boolean there) {
      this.code = code;
      this.there = there;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public boolean present(LocalDate today) {
      asked++;
      return there && today.equals(TODAY);
    }

    @Override
    public String path() {
      return "/manage/" + code;
    }
  }

  static Stream<Arguments> each_step_and_each_thing_it_asks_for() {
    return WAY.entrySet().stream()
        .flatMap(step -> step.getValue().stream().map(code -> Arguments.of(step.getKey(), code)));
  }

  @ParameterizedTest(name = "{0} without {1}")
  @MethodSource("each_step_and_each_thing_it_asks_for")
  void a_step_names_the_one_thing_it_lacks_and_where_to_do_it(String step, String code) {
    assertThat(step(step).missing(supplied(Set.of(code))))
        .containsExactly(new Missing(code, "/manage/" + code));
    assertThat(step(step).missing(supplied(Set.of()))).isEmpty();
  }

  @ParameterizedTest(name = "{0} where nobody knows {1}")
  @MethodSource("each_step_and_each_thing_it_asks_for")
  void what_nobody_supplies_is_missing_and_never_there(String step, String code) {
    List<Evidence> known = new ArrayList<>();
    codes().stream()
        .filter(one -> !one.equals(code))
        .forEach(one -> known.add(new Proof(one, true)));
    assertThat(step(step).missing(new Supplied(known, TODAY)))
        .containsExactly(new Missing(code, "/manage/programme"));
  }

  @Test
  void all_that_is_missing_is_told_in_the_order_of_the_files() {
    assertThat(step("submission").missing(supplied(codes())))
        .extracting(Missing::code)
        .containsExactly("answers", "committee", "projects");
  }

  @Test
  void each_proof_is_asked_once_however_many_steps_want_it() {
    Proof answers = new Proof("answers", true);
    Supplied supplied = new Supplied(List.of(answers), TODAY);
    WAY.keySet().forEach(step -> step(step).missing(supplied));
    assertThat(answers.asked).isEqualTo(1);
  }

  @Test
  void two_who_claim_one_code_are_a_mistake() {
    List<Evidence> twice = List.of(new Proof("answers", true), new Proof("answers", false));
    assertThatThrownBy(() -> new Supplied(twice, TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("answers");
  }

  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    WAY.values().forEach(codes::addAll);
    return codes;
  }

  private static Supplied supplied(Set<String> lacking) {
    List<Evidence> all = new ArrayList<>();
    codes().forEach(code -> all.add(new Proof(code, !lacking.contains(code))));
    return new Supplied(all, TODAY);
  }

  private static LifecycleStep step(String code) {
    return new LifecycleStep(
        code,
        1,
        WAY.getOrDefault(code, List.of()),
        "lifecycle.advance",
        LocalText.of("fr", "x"),
        "PACTO",
        false);
  }
}
