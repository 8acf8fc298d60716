package org.infitah.tests.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one says, another approves; then everybody sees how far the programme has come. */
class IndicatorIT {

  private static final String HOST = "taroudant.localhost";
  private static final String MODULE = "/api/v1/modules/digitalization-projects";
  private static final String NEW = "/fr/manage/indicators/new";
  private static final Pattern READING = Pattern.compile("name=\"reading\" value=\"([^\"]+)\"");

  private final Visitor keeper = Visitor.known("focal-point@taroudant.test", "taroudant");
  private final Visitor second = Admin.of("taroudant").visitor();

  @BeforeEach
  void the_module_is_at_work() throws InterruptedException, SQLException {
    Running.platform();
    Waiting.until(Duration.ofSeconds(30), () -> Http.on(HOST).get(MODULE + "/services").isGood());
  }

  @AfterEach
  void nothing_stays() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from core.indicator where title::text like '%Essai%'",
          "delete from plugin_digitalization_projects.service where name::text like '%Essai%'");
    }
  }

  @Test
  void a_measure_of_a_service_moves_an_indicator_of_the_axis_once_a_second_person_agrees() {
    String service = service();
    measure(service, 37);
    String source = "digitalization-projects adoption " + service;
    assertThat(keeper.on(HOST, NEW).get(NEW).body()).contains(source, "Demandes faites en ligne");

    String way = defined(source);
    String shown = "/fr/indicators/" + way.substring(way.lastIndexOf('/') + 1);
    assertThat(Http.on(HOST).get(shown).body())
        .contains("Essai d’adoption", "La digitalisation, moyen", "Pas encore de relevé");

    assertThat(fetch(way).status()).isEqualTo(303);
    assertThat(Http.on(HOST).get(shown).body()).contains("Pas encore de relevé");
    assertThat(fetch(way).body()).contains("rien de nouveau");
    String page = second.on(HOST, way).get(way).body();
    String decision = "act=approve&reading=" + reading(page);
    assertThat(keeper.on(HOST, way).get(way).body()).doesNotContain("name=\"reading\"");
    assertThat(post(keeper, way, decision).body()).contains("Nul n’approuve son propre relevé");
    assertThat(post(second, way, decision).status()).isEqualTo(303);
    assertThat(post(second, way, decision).body()).contains("déjà décidé");

    assertThat(Http.on(HOST).get(shown).body()).contains("<svg", "polyline", "37");
    assertThat(Http.on(HOST).get(shown.replace("/fr/", "/ar/")).body()).contains("dir=\"rtl\"");
    assertThat(Http.on(HOST).get("/api/v1" + shown.substring(3)).json().getJsonArray("readings"))
        .hasSize(1);
    assertThat(Http.on("sefrou.localhost").get(shown).status()).isEqualTo(404);
  }

  @Test
  void a_reading_that_is_refused_is_nobodys_to_see_and_a_wrong_one_is_not_taken() {
    String way = defined("");
    String readings = way + "/readings";
    assertThat(keeper.postFields(HOST, way, readings, "act=enter&on=2999-01-01&amount=3").body())
        .contains("jour passé");
    assertThat(keeper.postFields(HOST, way, readings, "act=enter&on=2026-01-31&amount=x").body())
        .contains("nombre entier");
    assertThat(fetch(way).body()).contains("ne donne rien");
    assertThat(keeper.postFields(HOST, way, readings, "act=enter&on=2026-01-31&amount=3").status())
        .isEqualTo(303);
    String refusal = "act=refuse&reading=" + reading(second.on(HOST, way).get(way).body());
    assertThat(post(second, way, refusal).status()).isEqualTo(303);
    String shown = "/api/v1/indicators/" + way.substring(way.lastIndexOf('/') + 1);
    assertThat(Http.on(HOST).get(shown).json().getJsonArray("readings")).isEmpty();
    assertThat(keeper.postFields(HOST, NEW, NEW, fields("", 90, 10)).body())
        .contains("bon côté du départ");
  }

  private Answer fetch(String way) {
    return keeper.postFields(HOST, way, way + "/readings", "act=fetch");
  }

  private static Answer post(Visitor who, String way, String decision) {
    return who.postFields(HOST, way, way + "/decision", decision);
  }

  private static String reading(String page) {
    Matcher reading = READING.matcher(page);
    assertThat(reading.find()).isTrue();
    return reading.group(1);
  }

  private String defined(String source) {
    Answer defined = keeper.postFields(HOST, NEW, NEW, fields(source, 10, 90));
    assertThat(defined.status()).as(defined.body()).isEqualTo(303);
    return defined.header("Location").orElse("").replaceFirst("^https?://[^/]*", "");
  }

  private static String fields(String source, int baseline, int target) {
    return "title-fr=Essai+d%E2%80%99adoption&unit-fr=%25&direction=up&promise=digitalisation"
        + "&shown=yes&version=0&baseline="
        + baseline
        + "&target="
        + target
        + "&series="
        + source.replace(' ', '+');
  }

  private String service() {
    String body =
        "{\"kind\":\"procedure\",\"name\":{\"fr\":\"Essai de service\"},\"office\":{\"fr\":\"x\"},"
            + "\"channels\":[\"counter\"],\"languages\":[\"ar\"],\"scope\":\"outside\",\"shown\":true}";
    Answer made = send(MODULE + "/services", body);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.json().getString("reference");
  }

  private void measure(String service, int amount) {
    String body =
        "{\"service\":\"%s\",\"kind\":\"adoption\",\"month\":\"2026-02\",\"amount\":%d}"
            .formatted(service, amount);
    assertThat(send(MODULE + "/measures", body).status()).isEqualTo(200);
  }

  private Answer send(String way, String body) {
    return keeper.on(HOST, way).with("Content-Type", "application/json").send("POST", way, body);
  }
}
