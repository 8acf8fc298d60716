package org.infitah.version.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.spi.LocalText;
import org.infitah.version.entity.FrozenText;
import org.infitah.version.entity.ProgrammeText;
import org.infitah.version.entity.ProgrammeText.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTextTest {

  @Test
  void names_are_sorted_and_nothing_stands_between_tokens() {
    assertThat(CanonicalText.of(programme("Titre")).text())
        .isEqualTo(
            "{\"axes\":[{\"key\":\"first\",\"number\":1,\"principles\":[],\"title\":{\"fr\":\"Axe\","
                + "\"source\":\"fr\"}}],\"components\":[],\"format\":\"infitah-programme/2\","
                + "\"from_year\":2024,\"objectives\":[],\"participants\":[],\"principles\":[\"transparency\"],"
                + "\"projects\":[],\"reference\":\"SEF-PO-001\",\"title\":{\"fr\":\"Titre\","
                + "\"source\":\"fr\"}}");
  }

  @Test
  void the_same_programme_gives_the_same_digest_whatever_the_order_of_its_languages() {
    FrozenText first = CanonicalText.of(programme(words("ar", "برنامج", "fr", "Programme")));
    FrozenText again = CanonicalText.of(programme(words("fr", "Programme", "ar", "برنامج")));
    assertThat(again).isEqualTo(first);
    assertThat(first.text()).contains("\"title\":{\"ar\":\"برنامج\",\"fr\":\"Programme\"");
  }

  /** RFC 8785, 3.2.2.2, and composed characters. */
  static Stream<Arguments> letters() {
    return Stream.of(
        Arguments.of("a\"b\\c", "a\\\"b\\\\c"),
        Arguments.of("a\tb\nc\rd\be\f", "a\\tb\\nc\\rd\\be\\f"),
        Arguments.of("a\u0001b\u001f", "a\\u0001b\\u001f"),
        Arguments.of("a/b<c>\u007f\u2028", "a/b<c>\u007f\u2028"),
        Arguments.of("e\u0301\u20ac\ud83d\ude00", "é€\ud83d\ude00"),
        Arguments.of("\u0627\u0654", "أ"));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void a_text_escapes_only_what_it_must(String written, String canonical) {
    assertThat(CanonicalText.of(programme(written)).text())
        .contains("\"title\":{\"fr\":\"" + canonical + "\",");
  }

  @Test
  void what_was_written_is_read_again() {
    ProgrammeText whole =
        new ProgrammeText(
            "SEF-PO-001",
            words("ar", "برنامج", "fr", "Programme"),
            Optional.of(LocalText.of("fr", "But")),
            Optional.of(2024),
            Optional.of(2025),
            List.of("transparency", "accountability"),
            List.of(words("ar", "هدف", "fr", "Objectif")),
            List.of(LocalText.of("ar", "مشارك")),
            List.of(
                new Part(
                    "first",
                    1,
                    LocalText.of("fr", "Axe"),
                    List.of("transparency"),
                    Map.of("problem", words("ar", "مشكل", "fr", "Problème")),
                    Map.of("priority", "1", "workshop", "SEF-A-001"),
                    List.of(),
                    List.of())),
            List.of(Part.of("1", 1, LocalText.of("fr", "Composante"))),
            List.of(
                new Part(
                    "P-1",
                    1,
                    LocalText.of("fr", "Projet"),
                    List.of("transparency"),
                    Map.of("aim", LocalText.of("fr", "But"), "lead", LocalText.of("ar", "قسم")),
                    Map.of("axis", "first"),
                    List.of(
                        new ProgrammeText.Milestone(LocalText.of("fr", "Ouvert"), "2024-06"),
                        new ProgrammeText.Milestone(LocalText.of("fr", "Suivi"), "2025")),
                    List.of(
                        new ProgrammeText.Funding(LocalText.of("fr", "Conseil"), 120_000, true),
                        new ProgrammeText.Funding(LocalText.of("fr", "Région"), 80_000, false)))));
    assertThat(ReadFrozen.of(CanonicalText.of(whole))).contains(whole);
  }

  @Test
  void what_was_frozen_in_the_first_format_is_read_as_it_was() {
    String first =
        CanonicalText.of(programme("Titre"))
            .text()
            .replace("infitah-programme/2", "infitah-programme/1")
            .replace("\"objectives\":[],", "");
    assertThat(ReadFrozen.of(FrozenText.of(first))).contains(programme("Titre"));
  }

  static Stream<String> broken() {
    String canonical = CanonicalText.of(programme("Titre")).text();
    return Stream.of(
        "",
        "x",
        "[]",
        "{}",
        canonical.replace("infitah-programme/2", "infitah-programme/3"),
        canonical.replace("\"axes\":[{", "\"axes\":[3,{"),
        canonical.replace("\"number\":1", "\"number\":\"1\""),
        canonical.replace("\"fr\":\"Titre\"", "\"xx\":\"Titre\""),
        canonical.replace("\"source\":\"fr\"", "\"sourcf\":\"fr\""),
        canonical.replace("\"projects\":[],", ""),
        canonical.substring(1));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void what_is_no_programme_is_read_as_none(String bytes) {
    assertThat(ReadFrozen.of(FrozenText.of(bytes))).isEmpty();
  }

  private static ProgrammeText programme(String title) {
    return programme(LocalText.of("fr", title));
  }

  private static ProgrammeText programme(LocalText title) {
    return new ProgrammeText(
        "SEF-PO-001",
        title,
        Optional.empty(),
        Optional.of(2024),
        Optional.empty(),
        List.of("transparency"),
        List.of(),
        List.of(),
        List.of(Part.of("first", 1, LocalText.of("fr", "Axe"))),
        List.of(),
        List.of());
  }

  private static LocalText words(String... pairs) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(pairs[0], pairs[1]);
    texts.put(pairs[2], pairs[3]);
    return new LocalText(texts, "ar");
  }
}
