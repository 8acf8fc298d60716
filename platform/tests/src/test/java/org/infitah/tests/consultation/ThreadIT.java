package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.council.Chamber.ballots;
import static org.infitah.tests.council.Chamber.present;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.council.Chamber;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One idea is followed from where it was said to what the council decided, and back. */
class ThreadIT {

  private static final ZoneId ZONE = Morocco.ZONE;
  private static final String PROJECT = "ELK-P-901";
  private static final String THOSE =
      "(select id from core.consultation where subject::text like '%Essai de fil%')";
  private static final String OURS = " (select id from sys.tenant where alias = 'el-ksiba')";

  private Chamber chamber;

  @BeforeEach
  void open() throws SQLException {
    chamber = new Chamber();
    chamber.opens();
    behind(
        "insert into core.project (tenant_id, id, programme_id, reference, number, code, title)"
            + " select p.tenant_id, gen_random_uuid(), p.id, '"
            + PROJECT
            + "', 901, 'essai-de-fil', '{\"fr\": \"Essai de projet\", \"source\": \"fr\"}' from"
            + " core.programme p where p.tenant_id ="
            + OURS);
    behind(
        "insert into core.gate_override (tenant_id, id, programme_id, step, reason, state,"
            + " asked_by, asked_at, confirmed_by, confirmed_at) select p.tenant_id,"
            + " gen_random_uuid(), p.id, 'first-consultation', '{\"fr\": \"Essai de chambre\","
            + " \"source\": \"fr\"}', 'confirmed', 'one', now(), 'two', now() from"
            + " core.programme p where p.tenant_id ="
            + OURS);
  }

  @AfterEach
  void clear() throws SQLException {
    chamber.close();
    behind("delete from core.contribution where consultation_id in " + THOSE);
    behind("delete from core.contribution_answer where consultation_id in " + THOSE);
    behind(
        "delete from core.step where reference in (select reference from core.consultation where id"
            + " in "
            + THOSE
            + ")");
    behind("delete from net.consultation where subject::text like '%Essai de fil%'");
    behind("delete from core.consultation where id in " + THOSE);
    behind("delete from core.project where code = 'essai-de-fil'");
  }

  @Test
  void every_link_leads_on_and_a_missing_one_ends_it() throws SQLException {
    String consultation = planned();
    String way = "/api/v1/consultations/" + consultation;
    Answer made =
        send(
            way + "/contributions",
            "{\"key\": \""
                + UUID.randomUUID()
                + "\", \"title\": \"Une fontaine\", \"body\": \"De l'eau et des arbres.\","
                + " \"language\": \"fr\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String idea = made.json().getJsonObject("contribution").getString("reference");
    assertThat(kinds(idea)).containsExactly("consultation", "contribution");

    Answer replied =
        send(
            way + "/answers",
            "{\"contributions\": [\""
                + idea
                + "\"], \"outcome\": \"accepted\", \"reason\": \"fits\", \"words\": {\"fr\":"
                + " \"Elle entre dans le projet.\"}, \"project\": \""
                + PROJECT
                + "\"}");
    assertThat(replied.isGood()).as(replied.body()).isTrue();
    assertThat(kinds(idea)).containsExactly("consultation", "contribution", "answer", "project");

    decided();
    assertThat(kinds(idea))
        .containsExactly(
            "consultation", "contribution", "answer", "project", "version", "deliberation");
    everybodyReads(idea);

    behind(
        "update core.programme_version set body = replace(body, '" + PROJECT + "', 'ELK-P-902')");
    assertThat(kinds(idea)).as("the version that holds it is gone").endsWith("answer", "project");
    behind("update core.contribution_answer set project = null where project = '" + PROJECT + "'");
    assertThat(kinds(idea)).as("no project came of it").endsWith("contribution", "answer");
    assertThat(ideas()).isEmpty();
  }

  private void everybodyReads(String idea) {
    JsonObject last = links(idea).get(5);
    assertThat(last.getString("reference")).isEqualTo("2025-001");
    assertThat(last.getString("outcome")).isEqualTo("adopted");
    assertThat(last.getString("on")).isEqualTo("2025-10-02");
    Http reader = Http.on(Chamber.HOST);
    assertThat(reader.get("/fr/contributions/" + idea).body())
        .contains("Le fil de cette idée", "/fr/projects/" + PROJECT, "/fr/council/deliberations/");
    assertThat(reader.get("/ar/contributions/" + idea).body()).contains("مسار هذه الفكرة");
    assertThat(ideas()).containsExactly(idea);
    assertThat(reader.get("/fr/projects/" + PROJECT + "/ideas").body()).contains("Une fontaine");
    assertThat(reader.get("/fr/projects/" + PROJECT).body()).contains("/ideas");
    assertThat(reader.get("/api/v1/programme/versions/1").body()).contains(PROJECT);
    assertThat(Http.on("sefrou.localhost").get("/api/v1/projects/" + PROJECT + "/ideas").status())
        .isEqualTo(404);
  }

  private String planned() {
    LocalDate today = LocalDate.now(ZONE);
    Answer planned =
        send(
            "/api/v1/consultations",
            "{\"kind\": \"ideas\", \"subject\": {\"fr\": \"Essai de fil\"}, \"question\": {\"fr\":"
                + " \"Que faire ici ?\"}, \"opensOn\": \""
                + today
                + "\", \"closesOn\": \""
                + today.plusDays(8)
                + "\"}");
    assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    return planned.json().getString("reference");
  }

  private void decided() {
    chamber.freezes("validated");
    chamber.seatFour();
    String way = chamber.called(Chamber.ORDINARY);
    chamber.done(way, "/points", "title-fr=Essai+de+programme&programme=yes");
    chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2, 3, 4));
    chamber.done(
        way,
        "/decisions/votes",
        "about=1&method=roll_call&" + ballots("for", "for", "for", "against"));
    chamber.done(way, "/decisions/deliberations", "about=1&body-fr=Essai");
  }

  private List<String> kinds(String idea) {
    return links(idea).stream().map(link -> link.getString("kind")).toList();
  }

  private static List<JsonObject> links(String idea) {
    return Http.on(Chamber.HOST)
        .get("/api/v1/contributions/" + idea + "/thread")
        .json()
        .getJsonArray("links")
        .getValuesAs(JsonObject.class);
  }

  private static List<String> ideas() {
    return Http.on(Chamber.HOST)
        .get("/api/v1/projects/" + PROJECT + "/ideas")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(idea -> idea.getString("reference"))
        .toList();
  }

  private Answer send(String way, String body) {
    return chamber
        .admin
        .on(Chamber.HOST, way)
        .with("Content-Type", "application/json")
        .send("POST", way, body);
  }

  private static void behind(String sql) throws SQLException {
    try (Connection connection = Running.platform().superuser()) {
      Sql.run(connection, sql);
    }
  }
}
