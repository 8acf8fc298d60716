package org.infitah.tests.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.LedgerLines;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Minutes are drafts for those who write them, public once published, and nobody's text is lost.
 */
class MinutesIT {

  private static final String HOST = "taroudant.localhost";
  private static final String OF =
      " where tenant_id = (select id from sys.tenant where alias = 'taroudant')";

  private final Visitor keeper = Visitor.known("focal-point@taroudant.test", "taroudant");
  private String way = "";
  private String shown = "";

  @BeforeEach
  void find() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      String reference =
          Sql.value(
              behind,
              "select reference from core.workshop" + OF + " and kind = 'co_creation_workshop'");
      way = "/fr/manage/workshops/" + reference + "/minutes";
      shown = "/workshops/" + reference;
    }
  }

  @AfterEach
  void nothing_stays() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "delete from core.workshop_minutes" + OF);
    }
    LedgerLines.forget("taroudant");
  }

  @Test
  void a_draft_is_nobodys_business_until_it_is_published() {
    assertThat(write(0, "save", "Essai : les tables ont parlé d'eau").status()).isEqualTo(303);
    assertThat(Http.on(HOST).get("/fr" + shown).body()).doesNotContain("parlé d");
    assertThat(Http.on(HOST).get("/api/v1" + shown).json().containsKey("minutes")).isFalse();
    assertThat(missing()).contains("workshop-minutes-published");

    assertThat(write(1, "publish", "Essai : les tables ont parlé d'arbres").status())
        .isEqualTo(303);
    assertThat(Http.on(HOST).get("/ar" + shown).body()).contains("arbres").contains("المحضر");
    assertThat(Http.on(HOST).get("/api/v1" + shown).json().containsKey("minutes")).isTrue();
    assertThat(missing()).doesNotContain("workshop-minutes-published");
    assertThat(Admin.of("taroudant").page("/fr/manage/audit").body())
        .contains("Compte rendu d’un atelier publié");
  }

  @Test
  void who_comes_second_keeps_the_own_text_and_sees_the_others() {
    assertThat(write(0, "save", "Essai : ce que la première écrit").status()).isEqualTo(303);
    Answer second = write(0, "save", "Essai : ce que le second écrit");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body()).contains("ce que le second écrit", "ce que la première écrit");
    assertThat(second.body()).contains("name=\"version\" value=\"1\"");
    assertThat(write(1, "save", "Essai : ce que les deux écrivent").status()).isEqualTo(303);
  }

  @Test
  void a_few_letters_are_no_minutes_and_are_not_lost() {
    Answer few = write(0, "publish", "Essai");
    assertThat(few.status()).isEqualTo(422);
    assertThat(few.body()).contains("vingt caractères", ">Essai</textarea>");
  }

  private Answer write(int version, String act, String words) {
    return keeper.postFields(
        HOST,
        way,
        way,
        "act=" + act + "&version=" + version + "&words-fr=" + words.replace(' ', '+'));
  }

  private static String missing() {
    return Http.on(HOST).get("/api/v1/lifecycle").json().getJsonArray("steps").stream()
        .map(JsonValue::asJsonObject)
        .filter(step -> step.getString("step").equals("first-consultation"))
        .map(step -> step.getJsonArray("missing").toString())
        .findFirst()
        .orElseThrow();
  }
}
