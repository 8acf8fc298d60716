package org.infitah.tests.committee;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A step opens without its evidence when one says why and another confirms, in public. */
class GateIT {

  private static final String HOST = "taroudant.localhost";
  private static final String PAGE = "/fr/manage/programme";
  private static final String REASON = "Essai+%3A+le+comit%C3%A9+si%C3%A8ge+en+mars";
  private static final Pattern ID = Pattern.compile("name=\"override\" value=\"([^\"]+)\"");

  private final Visitor asker = Visitor.known("focal-point@taroudant.test", "taroudant");
  private final Visitor second = Admin.of("taroudant").visitor();
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "taroudant");

  @AfterEach
  void nothing_stays() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "delete from core.gate_override where reason::text like '%Essai%'");
    }
  }

  @Test
  void the_page_says_what_each_step_lacks_and_where_to_do_it() {
    assertThat(asker.on(HOST, PAGE).get(PAGE).body())
        .contains(
            "Deuxième consultation",
            "Le comité de suivi est constitué",
            "href=\"/fr/manage/committee\"",
            "Pratique du réseau",
            "Ouvrir cette étape sans ce qui manque");
    assertThat(asker.on(HOST, "/ar/manage/programme").get("/ar/manage/programme").body())
        .contains("dir=\"rtl\"", "التشاور الثاني", "لجنة التتبع مكوَّنة");
    assertThat(citizen.on(HOST, PAGE).get(PAGE).status()).isEqualTo(403);
    assertThat(step("second-consultation").getBoolean("open")).isFalse();
    assertThat(step("second-consultation").getBoolean("binding")).isFalse();
  }

  @Test
  void what_one_asks_for_another_confirms_and_everybody_reads() {
    assertThat(ask("second-consultation", "court").body()).contains("dix à mille", "court");
    assertThat(ask("third-consultation", REASON).body()).contains("n’existe pas");
    assertThat(ask("second-consultation", REASON).status()).isEqualTo(303);
    assertThat(ask("second-consultation", REASON).body()).contains("attend déjà");
    assertThat(step("second-consultation").getBoolean("open")).isFalse();
    assertThat(Http.on(HOST).get("/fr/programme").body()).doesNotContain("siège en mars");

    String page = second.on(HOST, PAGE).get(PAGE).body();
    Matcher id = ID.matcher(page);
    assertThat(id.find()).isTrue();
    String decision = "act=confirm&override=" + id.group(1);
    assertThat(decide(asker, decision).body()).contains("Nul ne décide de sa propre demande");
    assertThat(decide(second, decision).status()).isEqualTo(303);
    assertThat(decide(second, decision).body()).contains("déjà décidée");

    JsonObject step = step("second-consultation");
    assertThat(step.getBoolean("open")).isTrue();
    assertThat(step.getBoolean("opened")).isTrue();
    assertThat(step.getJsonArray("missing")).isNotEmpty();
    assertThat(step("submission").getBoolean("open")).isFalse();
    assertThat(Http.on(HOST).get("/fr/programme").body())
        .contains("Étapes ouvertes sans ce qu’elles demandent", "siège en mars");
    assertThat(Http.on("sefrou.localhost").get("/fr/programme").body())
        .doesNotContain("siège en mars");
    assertThat(ask("second-consultation", REASON).body()).contains("déjà ouverte");
    String record = "/fr/manage/audit";
    assertThat(second.on(HOST, record).get(record).body())
        .contains("Ouverture d’une étape demandée", "Ouverture d’une étape confirmée");
  }

  @Test
  void what_a_second_person_declines_opens_nothing() {
    assertThat(ask("submission", REASON).status()).isEqualTo(303);
    Matcher id = ID.matcher(second.on(HOST, PAGE).get(PAGE).body());
    assertThat(id.find()).isTrue();
    assertThat(decide(second, "act=decline&override=" + id.group(1)).status()).isEqualTo(303);
    assertThat(step("submission").getBoolean("open")).isFalse();
    assertThat(Http.on(HOST).get("/fr/programme").body()).doesNotContain("siège en mars");
  }

  private Answer ask(String step, String reason) {
    return asker.postFields(
        HOST, PAGE, PAGE + "/overrides", "step=" + step + "&reason-fr=" + reason);
  }

  private static Answer decide(Visitor who, String decision) {
    return who.postFields(HOST, PAGE, PAGE + "/decision", decision);
  }

  private static JsonObject step(String code) {
    return Http.on(HOST).get("/api/v1/lifecycle").json().getJsonArray("steps").stream()
        .map(one -> (JsonObject) one)
        .filter(one -> one.getString("step").equals(code))
        .findFirst()
        .orElseThrow();
  }
}
