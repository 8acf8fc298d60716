package org.infitah.tests.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.workshop.CalledMeeting.HOST;
import static org.infitah.tests.workshop.CalledMeeting.send;
import static org.infitah.tests.workshop.CalledMeeting.value;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a table came to becomes a contribution once, which says where it came from. */
class OutputIT {

  private CalledMeeting held;
  private HeldConsultation consultation;

  @BeforeEach
  void begin() throws SQLException {
    held = new CalledMeeting();
    consultation = new HeldConsultation();
  }

  @AfterEach
  void nothing_stays() throws SQLException {
    held.close();
    consultation.close();
  }

  @Test
  void a_table_writes_on_a_page_and_hands_on_once_however_often_it_is_said() throws Exception {
    String page = held.desk() + "/outputs";
    String fields =
        "number=0&table=4&problem-fr=Les+enfants+marchent+loin&idea-fr=Un+bus+pour+l%27%C3%A9cole"
            + "&lead-fr=Le+conseil+provincial";
    assertThat(held.keeper.postFields(HOST, page, page, fields).status()).isEqualTo(409);
    held.today();
    Answer few = held.keeper.postFields(HOST, page, page, fields + "&funding-fr=&problem-ar=لا");
    assertThat(few.status()).isEqualTo(422);
    assertThat(few.body()).contains("Les enfants marchent loin", "dix caractères");
    assertThat(held.keeper.postFields(HOST, page, page, fields).status()).isEqualTo(303);
    assertThat(held.keeper.on(HOST, page).get(page).body())
        .contains("Table 4", "Les enfants marchent loin", "Essai de consultation");
    String change =
        fields.replace("number=0", "number=1").replace("marchent+loin", "marchent+deux+heures");
    assertThat(held.keeper.postFields(HOST, page, page, change + "&version=1").status())
        .isEqualTo(303);
    assertThat(held.keeper.postFields(HOST, page, page, change + "&version=1").status())
        .isEqualTo(409);
    assertThat(Http.on(HOST).get(held.page()).body()).doesNotContain("deux heures");

    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    String way = held.way() + "/outputs/1/contribution";
    String body =
        "{\"consultation\": \"%s\", \"language\": \"fr\"}".formatted(consultation.reference);
    for (int i = 0; i < 16; i++) {
      all.add(clients.submit(() -> send(held.keeper, "PUT", way, body)));
    }
    for (Future<Answer> each : all) {
      assertThat(each.get().status()).as(each.get().body()).isEqualTo(200);
    }
    clients.shutdown();
    assertThat(
            value(
                "select count(*) from core.contribution where from_workshop = '"
                    + held.reference
                    + "'"))
        .isEqualTo("1");
    String reference =
        send(held.keeper, "GET", held.way() + "/outputs", "")
            .json()
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("contribution");
    assertThat(Http.on(HOST).get("/fr/contributions/" + reference).body())
        .contains("Table 4 de l’atelier " + held.reference, "/workshops/" + held.reference)
        .contains("deux heures");
    assertThat(Http.on(HOST).get("/api/v1/contributions/" + reference).json().getInt("table"))
        .isEqualTo(4);
    assertThat(held.keeper.postFields(HOST, page, page, change + "&version=3").status())
        .isEqualTo(409);
  }

  @Test
  void it_is_public_with_the_minutes_and_goes_nowhere_that_is_not_open() {
    String output =
        "{\"table\": 2, \"problem\": {\"fr\": \"Peu de lumière le soir\"}, \"idea\": {\"fr\": \"Des"
            + " lampes solaires\"}}";
    assertThat(send(held.keeper, "POST", held.way() + "/outputs", output).status()).isEqualTo(409);
    assertThat(send(held.citizen, "POST", held.way() + "/outputs", output).status()).isEqualTo(403);
    assertThat(
            send(
                    held.keeper,
                    "PUT",
                    held.way() + "/outputs/1/contribution",
                    "{\"consultation\": \"SEF-C-999\", \"language\": \"fr\"}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void its_results_stand_beside_the_published_minutes() throws SQLException {
    held.today();
    String output =
        "{\"table\": 2, \"problem\": {\"fr\": \"Peu de lumière le soir\"}, \"idea\": {\"fr\": \"Des"
            + " lampes solaires\"}}";
    assertThat(send(held.keeper, "POST", held.way() + "/outputs", output).status()).isEqualTo(200);
    assertThat(held.shown().getJsonArray("outputs")).isEmpty();
    String minutes =
        "{\"words\": {\"fr\": \"Les tables ont parlé de lumière.\"}, \"version\": 0, \"publish\":"
            + " true}";
    assertThat(send(held.keeper, "PUT", held.way() + "/minutes", minutes).status()).isEqualTo(200);
    assertThat(held.shown().getJsonArray("outputs")).hasSize(1);
    assertThat(Http.on(HOST).get(held.page()).body()).contains("lampes solaires", "Table 2");
    org.infitah.tests.house.LedgerLines.forget("sefrou");
  }
}
