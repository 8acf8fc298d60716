package org.infitah.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.infitah.cli.config.ProgrammeFile.Consultation;
import org.infitah.cli.config.ProgrammeFile.CouncilSession;
import org.infitah.cli.config.Vocabulary.Basis;
import org.infitah.cli.config.Vocabulary.FigureKind;
import org.infitah.cli.config.Vocabulary.Level;
import org.infitah.cli.config.Vocabulary.SessionKind;
import org.junit.jupiter.api.Test;

/** What this repository's own configuration says of the network and its four known members. */
class ShippedConfigurationTest {

  private static final TenantsConfig CONFIG = TenantsConfig.read(Path.of("../../tenants-config"));

  @Test
  void the_network_comes_first_and_then_four_members() {
    assertThat(CONFIG.tenants())
        .extracting(TenantsConfig.Tenant::alias)
        .containsExactly("network", "el-ksiba", "marrakech-safi", "sefrou", "taroudant");
  }

  @Test
  void membership_is_a_history_with_sources() {
    assertThat(tenant("network").file().figures())
        .filteredOn(figure -> figure.kind() == FigureKind.MEMBER_COMMUNES)
        .extracting(figure -> figure.asOf() + " " + figure.number() + " " + figure.from().code())
        .containsExactly(
            "2022-10-21 50 asrar-press",
            "2022-10-21 50 marrakech-safi-2023",
            "2024-11-14 107 saidia-2024");
  }

  @Test
  void the_meeting_keeps_both_of_its_dates() {
    ProgrammeFile.Workshop meeting = tenant("network").file().events().get(0);

    assertThat(meeting.startsOn()).contains(new CivicDate("2024-11-12"));
    assertThat(meeting.variants())
        .extracting(variant -> variant.field() + " " + variant.date().orElseThrow())
        .containsExactly("starts_on 2024-11-13", "ends_on 2024-11-14");
  }

  @Test
  void a_week_of_consultation_was_nine_days() {
    Consultation consultation = programme("sefrou").consultations().get(0);

    assertThat(consultation.opensOn()).contains(LocalDate.of(2023, 6, 12));
    assertThat(consultation.closesOn()).contains(LocalDate.of(2023, 6, 20));
  }

  @Test
  void a_vote_may_be_unanimous_without_counts() {
    CouncilSession session = programme("sefrou").councilSessions().get(0);

    assertThat(session.unanimous()).isTrue();
    assertThat(session.kind()).contains(SessionKind.EXTRAORDINARY);
    assertThat(session.votesFor()).isEmpty();
  }

  @Test
  void the_session_no_law_knows_is_kept_with_a_note() {
    CouncilSession session = programme("taroudant").councilSessions().get(0);

    assertThat(session.heldOn()).isEqualTo(new CivicDate("2023-10"));
    assertThat(session.kind()).isEmpty();
    assertThat(session.note().orElseThrow().in("fr")).contains("112-14, article 34");
  }

  @Test
  void one_person_keeps_both_spellings() {
    assertThat(tenant("taroudant").file().people())
        .anySatisfy(person -> assertThat(person.spellings()).containsExactly("الدردوري مبارك"));
  }

  @Test
  void all_four_levels_have_the_same_questions_answered() {
    List<String> expected =
        List.of("session.ordinary.months", "session.notice", "petition.rejected");
    for (Level level : List.of(Level.REGION, Level.PREFECTURE, Level.PROVINCE, Level.COMMUNE)) {
      assertThat(rules(level)).extracting(LevelFile.Rule::key).containsAll(expected);
    }
    assertThat(rules(Level.PROVINCE))
        .filteredOn(rule -> rule.key().equals("session.ordinary.months"))
        .extracting(rule -> rule.value().toString())
        .containsExactly("[1,6,9]");
  }

  /** law.md sections 2 and 3: each line of its tables has its rule at each level it names. */
  @Test
  void the_levels_differ_only_where_the_law_does() {
    Set<String> region = keys(Level.REGION);
    Set<String> province = keys(Level.PROVINCE);
    Set<String> commune = keys(Level.COMMUNE);

    assertThat(keys(Level.PREFECTURE)).isEqualTo(province);
    assertThat(beyond(region, commune)).containsExactly("petition.signatures.of_each_province");
    assertThat(beyond(commune, region))
        .containsExactly("programme.development.draft_to_committees");
    assertThat(beyond(province, commune))
        .containsExactly(
            "decision.published_on_web_site",
            "follow_up.evaluation_system",
            "petition.association.members_more_than",
            "powers.own.openness");
    assertThat(region).hasSizeGreaterThan(80);
  }

  @Test
  void what_was_read_names_the_law_of_its_level() {
    Map<Level, String> laws =
        Map.of(
            Level.REGION, "111-14",
            Level.PREFECTURE, "112-14",
            Level.PROVINCE, "112-14",
            Level.COMMUNE, "113-14");
    laws.forEach(
        (level, law) ->
            assertThat(rules(level))
                .filteredOn(rule -> rule.basis() == Basis.READ)
                .allMatch(
                    rule ->
                        rule.article()
                            .matches("(" + law + "|31-13|09-08|55-19) (art\\.|arts) \\d.*")));
    assertThat(CONFIG.levels().stream().flatMap(file -> file.rules().stream()))
        .filteredOn(rule -> rule.basis() == Basis.MEMORY)
        .extracting(LevelFile.Rule::article)
        .containsExactlyInAnyOrder("decree 2-16-401", "decree 2-16-402");
  }

  @Test
  void each_tenant_has_colours_of_its_own() {
    assertThat(CONFIG.tenants())
        .extracting(tenant -> tenant.file().brand().primary())
        .doesNotHaveDuplicates();
  }

  @Test
  void no_address_is_invented() {
    assertThat(CONFIG.tenants().stream().flatMap(tenant -> tenant.file().sources().stream()))
        .allMatch(source -> source.url().isEmpty());
  }

  @Test
  void every_page_speaks_arabic_and_french() {
    assertThat(CONFIG.pages().values())
        .allSatisfy(page -> assertThat(page.body().texts()).containsOnlyKeys("ar", "fr"));
  }

  private TenantsConfig.Tenant tenant(String alias) {
    return CONFIG.tenants().stream()
        .filter(tenant -> tenant.alias().equals(alias))
        .findFirst()
        .orElseThrow();
  }

  private ProgrammeFile programme(String alias) {
    return tenant(alias).programme().orElseThrow();
  }

  private Set<String> keys(Level level) {
    return rules(level).stream().map(LevelFile.Rule::key).collect(Collectors.toSet());
  }

  private static Set<String> beyond(Set<String> more, Set<String> less) {
    Set<String> beyond = new TreeSet<>(more);
    beyond.removeAll(less);
    return beyond;
  }

  private List<LevelFile.Rule> rules(Level level) {
    return CONFIG.levels().stream()
        .filter(file -> file.levels().contains(level))
        .flatMap(file -> file.rules().stream())
        .toList();
  }
}
