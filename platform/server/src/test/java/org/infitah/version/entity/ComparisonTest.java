package org.infitah.version.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.spi.LocalText;
import org.infitah.version.entity.ProgrammeText.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

  private static final Part AXIS = part("first", 1, "Axe");
  private static final Part PROJECT = part("P-1", 1, "Projet", "transparency");
  private static final ProgrammeText BEFORE = with(List.of(AXIS), List.of(PROJECT));

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(with(List.of(AXIS), List.of(PROJECT)), List.of()),
        Arguments.of(
            with(List.of(AXIS, part("second", 2, "Autre")), List.of(PROJECT)),
            List.of("added axis second")),
        Arguments.of(with(List.of(AXIS), List.of()), List.of("removed project P-1")),
        Arguments.of(
            with(List.of(part("first", 1, "Axe changé")), List.of(PROJECT)),
            List.of("changed axis first: title fr [Axe]>[Axe changé]")),
        Arguments.of(
            with(List.of(AXIS), List.of(part("P-1", 2, "Projet", "accountability"))),
            List.of(
                "changed project P-1: number - [1]>[2], principles -"
                    + " [transparency]>[accountability]")),
        Arguments.of(
            with(List.of(part("other", 1, "Axe")), List.of(PROJECT)),
            List.of("added axis other", "removed axis first")));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void says_what_was_added_removed_and_changed(ProgrammeText after, List<String> told) {
    assertThat(Comparison.of(BEFORE, after)).extracting(ComparisonTest::told).isEqualTo(told);
  }

  @Test
  void a_translation_that_came_is_told_in_its_language() {
    Part translated = Part.of("first", 1, new LocalText(Map.of("fr", "Axe", "ar", "محور"), "fr"));
    assertThat(Comparison.of(BEFORE, with(List.of(translated), List.of(PROJECT))))
        .extracting(ComparisonTest::told)
        .containsExactly("changed axis first: title ar []>[محور]");
  }

  @Test
  void what_a_project_promises_and_costs_is_compared() {
    Part before = promising("2024-06", 120_000, false);
    Part after = promising("2024-12", 150_000, true);
    assertThat(Comparison.of(with(List.of(), List.of(before)), with(List.of(), List.of(after))))
        .extracting(ComparisonTest::told)
        .containsExactly(
            "changed project P-1: due - [2024-06]>[2024-12], funding - [120000]>[150000], secured -"
                + " []>[150000]");
  }

  private static Part promising(String due, long amount, boolean secured) {
    return new Part(
        "P-1",
        1,
        LocalText.of("fr", "Projet"),
        List.of(),
        Map.of("lead", LocalText.of("fr", "Service")),
        Map.of("axis", "first"),
        List.of(new ProgrammeText.Milestone(LocalText.of("fr", "Ouvert"), due)),
        List.of(new ProgrammeText.Funding(LocalText.of("fr", "Conseil"), amount, secured)));
  }

  @Test
  void what_the_programme_says_of_itself_is_compared_too() {
    ProgrammeText after =
        new ProgrammeText(
            "R",
            LocalText.of("fr", "Programme"),
            Optional.of(LocalText.of("fr", "But")),
            Optional.of(2024),
            Optional.of(2025),
            List.of(),
            List.of(LocalText.of("ar", "هدف")),
            List.of(LocalText.of("ar", "مشارك")),
            List.of(AXIS),
            List.of(),
            List.of(PROJECT));
    assertThat(Comparison.of(BEFORE, after))
        .extracting(ComparisonTest::told)
        .containsExactly(
            "changed programme R: purpose fr []>[But], period - []>[2024, 2025], objectives ar"
                + " []>[هدف], participants ar []>[مشارك]");
  }

  private static String told(Change change) {
    String fields =
        String.join(
            ", ",
            change.fields().stream()
                .map(
                    field ->
                        field.name()
                            + " "
                            + field.language().orElse("-")
                            + " "
                            + field.before()
                            + ">"
                            + field.after())
                .toList());
    return change.kind()
        + " "
        + change.what()
        + " "
        + change.key()
        + (fields.isEmpty() ? "" : ": " + fields);
  }

  private static Part part(String key, int number, String title, String... principles) {
    return new Part(
        key,
        number,
        LocalText.of("fr", title),
        List.of(principles),
        Map.of(),
        Map.of(),
        List.of(),
        List.of());
  }

  private static ProgrammeText with(List<Part> axes, List<Part> projects) {
    return new ProgrammeText(
        "R",
        LocalText.of("fr", "Programme"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        axes,
        List.of(),
        projects);
  }
}
