package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What members give one another, and nothing of it without their consent. */
class DigitalExchangeIT {

  private static final String TAROUDANT = "taroudant.localhost";
  private static final String SEFROU = "sefrou.localhost";
  private static final String API = "/api/v1/modules/digitalization-projects";
  private static final String PAGE = "/fr/modules/digitalization-projects";
  private static final String MANAGE = PAGE + "/manage";
  private static final String EXCHANGE = PAGE + "/exchange";
  private static final String SCHEMA = "plugin_digitalization_projects.";
  private static final String SOLUTION =
      "name-fr=Essai+guichet&summary-fr=Un+%22guichet%22&features-fr=Demander%0D%0ASuivre"
          + "&repository=https://example.org/essai.git&licence=EUPL-1.2&status=beta"
          + "&type=standalone_web&platforms=web&languages=ar&languages=fr&maintenance=community";

  private final Visitor keeper = Visitor.known("focal-point@taroudant.test", "taroudant");
  private final Visitor other = Visitor.known("focal-point@sefrou.test", "sefrou");

  @BeforeEach
  void it_is_at_work() throws InterruptedException, SQLException {
    Running.platform();
    Waiting.until(Duration.ofSeconds(30), () -> Http.on(SEFROU).get(EXCHANGE).isGood());
  }

  @AfterEach
  void nothing_stays() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from net.shown where title::text like '%Essai%'",
          "delete from " + SCHEMA + "solution where name::text like '%Essai%'",
          "delete from " + SCHEMA + "help_note where subject::text like '%Essai%'",
          "delete from " + SCHEMA + "training where title::text like '%Essai%'",
          "delete from " + SCHEMA + "project where title::text like '%Essai%'");
    }
  }

  @Test
  void software_is_given_away_shown_to_members_with_consent_and_taken_back() throws SQLException {
    String begin = MANAGE + "/exchange/solutions/new";
    Answer refused = post(begin, SOLUTION.replace("EUPL-1.2", "gratuit"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Choisissez une licence", "Essai guichet");
    says(post(begin, "maintenance=contract"), "au moins dans une langue");

    assertThat(post(begin, SOLUTION).status()).isEqualTo(303);
    String reference = reference("solution");
    String way = MANAGE + "/exchange/solutions/" + reference;
    says(
        Http.on(TAROUDANT).get(EXCHANGE),
        "Essai guichet",
        "EUPL-1.2",
        "À l’essai",
        "href=\"https://example.org/essai.git\"");
    String nothing = Http.on(SEFROU).get(EXCHANGE).body();
    assertThat(nothing.contains("Aucun logiciel n’est encore proposé")).isTrue();
    assertThat(nothing.contains("Essai guichet")).isFalse();

    assertThat(post(way, SOLUTION + "&version=1&shared=yes").status()).isEqualTo(303);
    says(
        Http.on(SEFROU).get(EXCHANGE),
        "Essai guichet",
        "Conseil provincial de Taroudannt",
        "href=\"https://example.org/essai.git\"",
        "href=\"//" + TAROUDANT + ":" + Running.platform().port() + EXCHANGE + "\"");
    assertThat(Http.on(TAROUDANT).get(EXCHANGE).body().split("Essai guichet", -1))
        .as("nobody is shown his own as another's")
        .hasSize(2);
    assertThat(Http.on(SEFROU).get(API + "/solutions").body()).doesNotContain("Essai guichet");

    Answer overtaken = post(way, SOLUTION + "&version=1");
    assertThat(overtaken.status()).isEqualTo(409);
    assertThat(post(way, SOLUTION + "&version=2").status()).isEqualTo(303);
    assertThat(Http.on(SEFROU).get(EXCHANGE).body()).doesNotContain("Essai guichet");

    assertThat(post(way, "act=remove&version=3").status()).isEqualTo(303);
    assertThat(Http.on(TAROUDANT).get(API + "/solutions/" + reference).status()).isEqualTo(404);
    assertThat(
            PluginFolder.ask(
                "select string_agg(act, ' ' order by at, id) from core.audit where act like"
                    + " 'digitalization-projects.solution%' and object = '"
                    + reference
                    + "' and at > now() - interval '5 minutes'"))
        .endsWith(
            "digitalization-projects.solution-registered digitalization-projects.solution-changed"
                + " digitalization-projects.solution-changed"
                + " digitalization-projects.solution-removed");
  }

  @Test
  void its_file_is_taken_along_as_the_standard_wants_it() throws SQLException {
    assertThat(post(MANAGE + "/exchange/solutions/new", SOLUTION).status()).isEqualTo(303);
    String file = API + "/solutions/" + reference("solution") + "/publiccode.yml";
    Answer answer = Http.on(TAROUDANT).get(file);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("text/yaml");
    assertThat(answer.body())
        .startsWith("publiccodeYmlVersion: \"0.4\"\nname: \"Essai guichet\"\n")
        .contains(
            "shortDescription: \"Un \\\"guichet\\\"\"",
            "    features:\n      - \"Demander\"\n      - \"Suivre\"\n",
            "license: \"EUPL-1.2\"",
            "type: \"community\"");
    assertThat(Http.on(SEFROU).get(file).status()).isEqualTo(404);
    says(Http.on(TAROUDANT).get(API + "/solutions"), "Essai guichet");
  }

  @Test
  void help_is_asked_for_and_found() throws SQLException {
    String begin = MANAGE + "/exchange/help/new";
    String asked = "kind=needed&subject-fr=Essai+CNDP&details-fr=Un+bureau+cherche&shared=yes";
    assertThat(post(begin, asked).status()).isEqualTo(303);
    assertThat(Http.on(SEFROU).get(EXCHANGE).body())
        .containsSubsequence("On cherche de l’aide", "Taroudannt", "Essai CNDP", "On peut aider");
    says(
        Http.on(SEFROU).get("/ar/modules/digitalization-projects/exchange"),
        "Essai CNDP",
        "من يبحث عن مساعدة");
    says(Http.on(TAROUDANT).get(API + "/help"), "Essai CNDP");
    assertThat(Http.on(SEFROU).get(API + "/help").body()).doesNotContain("Essai CNDP");

    String way = MANAGE + "/exchange/help/" + reference("help_note");
    assertThat(post(way, asked.replace("needed", "offered") + "&version=1").status())
        .isEqualTo(303);
    assertThat(Http.on(SEFROU).get(EXCHANGE).body())
        .containsSubsequence("On cherche de l’aide", "On peut aider", "Taroudannt", "Essai CNDP");
    assertThat(post(way, "act=remove&version=2").status()).isEqualTo(303);
    assertThat(Http.on(SEFROU).get(EXCHANGE).body()).doesNotContain("Essai CNDP");
  }

  @Test
  void who_does_the_same_is_told_when_both_want_it_known() throws SQLException {
    String begin = MANAGE + "/portfolio/new";
    String plan = "title-fr=Essai+de+guichet+num%C3%A9rique&version=";
    says(post(begin, plan + "0&shared=yes"), "montrez d’abord");
    assertThat(post(begin, plan + "0&shown=yes&shared=yes").status()).isEqualTo(303);
    String reference = reference("project");
    String theirs = "title-fr=Essai+du+guichet+numerique&version=0";
    assertThat(other.postFields(SEFROU, begin, begin, theirs).status()).isEqualTo(303);

    String portfolio = MANAGE + "/portfolio";
    says(
        other.on(SEFROU, portfolio).get(portfolio),
        "fait aussi quelque chose de semblable",
        "Taroudannt",
        TAROUDANT,
        PAGE + "/portfolio/" + reference);
    assertThat(keeper.on(TAROUDANT, portfolio).get(portfolio).body())
        .as("what Sefrou did not consent to show")
        .doesNotContain("semblable");

    String way = portfolio + "/" + reference;
    assertThat(post(way, plan + "1&shown=yes").status()).isEqualTo(303);
    assertThat(other.on(SEFROU, portfolio).get(portfolio).body()).doesNotContain("semblable");
  }

  @Test
  void a_training_session_says_how_many_came_and_never_who() throws SQLException {
    String begin = MANAGE + "/trainings/new";
    String fields =
        "title-fr=Essai+de+formation&organiser-fr=Bureau&skills-fr=Classer%0D%0ANommer&places=20"
            + "&workshop=SEF-A-001&day=";
    says(post(begin, fields + "demain"), "Donnez un jour");
    says(post(begin, fields + "2099-01-01&attended=3"), "pas encore eu lieu");
    says(post(begin, fields + "2026-02-03&attended=21"), "ne dépasse pas");
    assertThat(post(begin, fields + "2026-02-03").status()).isEqualTo(303);

    String way = MANAGE + "/trainings/" + reference("training");
    assertThat(post(way, fields + "2026-02-03&attended=12&version=1").status()).isEqualTo(303);
    says(
        Http.on(TAROUDANT).get(PAGE + "/trainings"),
        "Essai de formation",
        "12 présents",
        "Nommer",
        "SEF-A-001");
    says(Http.on(TAROUDANT).get(API + "/trainings"), "\"attended\":12");
    assertThat(Http.on(SEFROU).get(PAGE + "/trainings").body()).doesNotContain("Essai");
    assertThat(post(way, "act=remove&version=2").status()).isEqualTo(303);
    assertThat(Http.on(TAROUDANT).get(PAGE + "/trainings").body()).doesNotContain("Essai");
  }

  @Test
  void nobody_else_keeps_it() throws SQLException {
    assertThat(post(MANAGE + "/exchange/solutions/new", SOLUTION).status()).isEqualTo(303);
    String way = MANAGE + "/exchange/solutions/" + reference("solution");
    Visitor citizen = Visitor.known("citizen@infitah.test", "taroudant");
    for (String page : new String[] {MANAGE + "/exchange", MANAGE + "/trainings", way}) {
      assertThat(Http.on(TAROUDANT).get(page).isGood()).isFalse();
      assertThat(citizen.on(TAROUDANT, page).get(page).status()).isIn(403, 404);
    }
    assertThat(citizen.postFields(TAROUDANT, "/fr/account", way, SOLUTION).status()).isEqualTo(403);
    assertThat(other.on(SEFROU, way).get(way).status()).isEqualTo(404);
    assertThat(other.postFields(SEFROU, MANAGE + "/exchange", way, SOLUTION).status())
        .as("another tenant's")
        .isIn(403, 404);
  }

  private Answer post(String way, String fields) {
    return keeper.postFields(TAROUDANT, way, way, fields);
  }

  /** The words alone are told where they are missing: a page is long. */
  private static void says(Answer answer, String... words) {
    assertThat(Stream.of(words).filter(said -> !answer.body().contains(said)))
        .as("not said by an answer " + answer.status())
        .isEmpty();
  }

  /** The one this test made. */
  private static String reference(String table) throws SQLException {
    return PluginFolder.ask(
        "select reference from " + SCHEMA + table + " t where t::text like '%Essai%'");
  }
}
