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

class SolutionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Test
  void it_gives_back_what_it_was_told() {
    SolutionSheet said = sheet("Guichet", Maintenance.CONTRACT, "EUPL-1.2");
    Solution solution = new Solution(UUID.randomUUID(), 7, said, TODAY);
    assertThat(solution.sheet()).isEqualTo(said);
    assertThat(solution.reference()).isEqualTo("SOL-007");
  }

  @Test
  void no_contractor_stays_where_there_is_no_contract() {
    Solution solution =
        new Solution(UUID.randomUUID(), 1, sheet("Guichet", Maintenance.NONE, "MIT"), TODAY);
    assertThat(solution.sheet().contractor()).isEmpty();
    assertThat(solution.sheet().until()).isEmpty();
  }

  @Test
  void what_the_standard_does_not_take_is_not_kept() {
    SolutionSheet wrong =
        new SolutionSheet(
            LocalText.of("fr", "Guichet"),
            LocalText.of("fr", "x".repeat(151)),
            Optional.of(LocalText.of("fr", "trop court")),
            Optional.empty(),
            "javascript:alert(1)",
            "gratuit",
            DevelopmentStatus.STABLE,
            SoftwareType.ADDON,
            Set.of(),
            Set.of(),
            Maintenance.CONTRACT,
            Optional.empty(),
            Optional.empty(),
            false);
    assertThat(wrong.wrong())
        .containsOnlyKeys(
            "summary",
            "details",
            "repository",
            "licence",
            "platforms",
            "languages",
            "contractor",
            "until");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Solution(UUID.randomUUID(), 1, wrong, TODAY));
  }

  @Test
  void its_file_is_that_of_the_standard() {
    assertThat(PubliccodeYml.of(sheet("Guichet", Maintenance.CONTRACT, "EUPL-1.2")))
        .isEqualTo(
            """
            publiccodeYmlVersion: "0.4"
            name: "Guichet"
            url: "https://example.org/guichet.git"
            softwareType: "standalone/web"
            platforms:
              - "web"
              - "android"
            developmentStatus: "beta"
            description:
              ar:
                shortDescription: "شباك"
              fr:
                localisedName: "Guichet"
                shortDescription: "Le guichet"
                features:
                  - "Demander"
                  - "Suivre"
            legal:
              license: "EUPL-1.2"
            maintenance:
              type: "contract"
              contractors:
                - name: "Atlas"
                  until: "2027-01-31"
            localisation:
              localisationReady: true
              availableLanguages:
                - "ar"
                - "fr"
            """);
  }

  @Test
  void nothing_that_is_written_breaks_out_of_its_line() {
    String name = "a\"\nlegal:\t\\ \u2028\u0085#: {x}";
    assertThat(PubliccodeYml.of(sheet(name, Maintenance.NONE, "MIT")))
        .contains("name: \"a\\\"\\nlegal:\\t\\\\ \\u2028\\u0085#: {x}\"\nurl:");
  }

  private static SolutionSheet sheet(String name, Maintenance maintenance, String licence) {
    return new SolutionSheet(
        LocalText.of("fr", name),
        new LocalText(Map.of("ar", "شباك", "fr", "Le guichet"), "fr"),
        Optional.empty(),
        Optional.of(LocalText.of("fr", "Demander\n\nSuivre")),
        "https://example.org/guichet.git",
        licence,
        DevelopmentStatus.BETA,
        SoftwareType.STANDALONE_WEB,
        Set.of(Platform.WEB, Platform.ANDROID),
        Set.of(ScreenLanguage.FR, ScreenLanguage.AR),
        maintenance,
        Optional.of("Atlas"),
        Optional.of(LocalDate.of(2027, 1, 31)),
        true);
  }
}
