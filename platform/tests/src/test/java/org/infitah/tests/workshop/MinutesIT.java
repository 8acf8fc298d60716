package org.infitah.tests.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.LedgerLines;
import org.infitah.tests.house.PictureFiles;
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
      Sql.run(behind, "delete from core.meeting_decision" + OF);
      Sql.run(behind, "delete from core.meeting_photo" + OF);
      Sql.run(behind, "delete from core.working_copy" + OF);
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

  @Test
  void decisions_and_pictures_are_public_with_the_minutes_and_never_before() throws Exception {
    write(0, "save", "Essai : ce qui a été dit ce jour-là");
    String desk = way.replace("/minutes", "");
    assertThat(
            fields(desk + "/decisions", "decision-fr=Nettoyer+l'oued&carrier-fr=Voirie").status())
        .isEqualTo(303);
    assertThat(
            fields(desk + "/decisions", "decision-fr=Erreur+à+retirer&dueOn=2027-01-31").status())
        .isEqualTo(303);
    assertThat(fields(desk + "/decisions/dropped", "number=2").status()).isEqualTo(303);
    assertThat(photo(desk, "Les tables au travail", "no").status()).isEqualTo(422);
    assertThat(photo(desk, "Les tables au travail", "yes").status()).isEqualTo(303);
    String file;
    try (Connection behind = Running.platform().superuser()) {
      file = "/files/" + Sql.value(behind, "select file_id from core.meeting_photo" + OF);
    }
    assertThat(Http.on(HOST).get(file).status()).isEqualTo(404);
    assertThat(Http.on(HOST).get("/fr" + shown).body()).doesNotContain("Nettoyer", file);

    write(1, "publish", "Essai : ce qui a été dit ce jour-là");
    assertThat(Http.on(HOST).get("/fr" + shown).body())
        .contains("Nettoyer l'oued", "Voirie", file, "Les tables au travail")
        .doesNotContain("Erreur à retirer");
    assertThat(Http.on(HOST).get("/api/v1" + shown).json().getJsonObject("minutes").toString())
        .contains("Nettoyer", "Les tables au travail");
    assertThat(Http.on(HOST).get(file).status()).isEqualTo(200);
    assertThat(fields(desk + "/decisions/dropped", "number=1").status()).isEqualTo(409);
    assertThat(fields(desk + "/photos/dropped", "number=1").status()).isEqualTo(303);
    assertThat(Http.on(HOST).get(file).status()).isEqualTo(404);
    assertThat(Http.on(HOST).get("/fr" + shown).body()).contains("Nettoyer").doesNotContain(file);
  }

  @Test
  void what_is_typed_and_not_saved_waits_for_its_writer_alone() {
    String form = way.substring(3);
    Answer kept = copy("words-fr=Essai+à+moitié&version=0&copy-of=" + form);
    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.body()).startsWith("Gardé pour vous le ");
    assertThat(keeper.on(HOST, way).get(way).body())
        .contains(">Essai à moitié</textarea>", "pas encore enregistré");
    assertThat(Visitor.known("admin@taroudant.test", "taroudant").on(HOST, way).get(way).body())
        .doesNotContain("à moitié");
    assertThat(Http.on(HOST).get("/fr" + shown).body()).doesNotContain("à moitié");

    assertThat(write(0, "save", "Essai : le texte entier de ce jour").status()).isEqualTo(303);
    assertThat(keeper.on(HOST, way).get(way).body())
        .contains("le texte entier")
        .doesNotContain("à moitié");

    copy("words-fr=Autre+essai&version=1&copy-of=" + form);
    Answer dropped = fields("/fr/manage/working-copies/dropped", "copy-of=" + form);
    assertThat(dropped.status()).isEqualTo(303);
    assertThat(dropped.header("location")).hasValueSatisfying(to -> assertThat(to).endsWith(way));
    assertThat(keeper.on(HOST, way).get(way).body()).contains("le texte entier");
    for (String wicked : new String[] {"", "//evil.test", "/manage/../account", "/account"}) {
      assertThat(copy("words-fr=Essai&copy-of=" + wicked).status()).isEqualTo(400);
      assertThat(fields("/fr/manage/working-copies/dropped", "copy-of=" + wicked).status())
          .isEqualTo(400);
    }
  }

  @Test
  void twenty_thousand_letters_of_arabic_are_kept() {
    String words = "\u0645".repeat(19_990) + " \u0645\u062d\u0636\u0631";
    Answer kept =
        keeper.postFields(
            HOST,
            way,
            way,
            "act=save&version=0&words-ar=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    assertThat(kept.status()).isEqualTo(303);
    assertThat(keeper.on(HOST, way).get(way).body()).contains(words);
  }

  private Answer copy(String fields) {
    return fields("/fr/manage/working-copies", fields);
  }

  private Answer fields(String action, String fields) {
    return keeper.postFields(HOST, way, action, fields);
  }

  private Answer photo(String desk, String alt, String agreed) {
    return keeper.postParts(
        HOST,
        desk + "/photos",
        desk + "/photos",
        new FormParts()
            .field("alt-fr", alt)
            .field("agreed", agreed)
            .file("photo", "tables.png", "image/png", PictureFiles.png()));
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
