package org.infitah.tests.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.workshop.CalledMeeting.HOST;
import static org.infitah.tests.workshop.CalledMeeting.send;
import static org.infitah.tests.workshop.CalledMeeting.value;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.LedgerLines;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
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
    LedgerLines.forget("sefrou");
  }

  @Test
  void whoever_came_hears_once_what_became_of_it() throws Exception {
    assertThat(held.open(5, "").status()).isEqualTo(200);
    assertThat(held.register(held.citizen, "").status()).isEqualTo(200);
    held.today();
    String tick = held.way() + "/registrations/1/attendance";
    assertThat(send(held.keeper, "PUT", tick, "{\"came\": true}").status()).isEqualTo(200);
    String output =
        "{\"table\": 2, \"problem\": {\"fr\": \"Peu de lumière le soir\"}, \"idea\": {\"fr\": \"Des"
            + " lampes solaires\"}}";
    assertThat(send(held.keeper, "POST", held.way() + "/outputs", output).status()).isEqualTo(200);
    String restitution = held.way() + "/outputs/restitution";
    assertThat(send(held.keeper, "PUT", restitution, "").status()).as("no minutes").isEqualTo(409);
    String minutes =
        "{\"words\": {\"fr\": \"Les tables ont parlé de lumière.\"}, \"version\": 0, \"publish\":"
            + " true}";
    assertThat(send(held.keeper, "PUT", held.way() + "/minutes", minutes).status()).isEqualTo(200);
    Answer early = send(held.keeper, "PUT", restitution, "");
    assertThat(early.status()).as("nothing handed on").isEqualTo(409);
    String handing =
        "{\"consultation\": \"%s\", \"language\": \"fr\"}".formatted(consultation.reference);
    String on = held.way() + "/outputs/1/contribution";
    assertThat(send(held.keeper, "PUT", on, handing).status()).isEqualTo(200);

    String page = held.desk() + "/outputs";
    assertThat(held.keeper.on(HOST, page).get(page).body()).contains("Envoyer la lettre");
    assertThat(held.keeper.postFields(HOST, page, page + "/restitution", "").status())
        .isEqualTo(303);
    Waiting.until(Duration.ofSeconds(30), () -> !letters().isEmpty());
    assertThat(letters().get(0).text()).contains(held.page()).doesNotContain("/registration");
    assertThat(send(held.keeper, "PUT", restitution, "").status()).isEqualTo(409);
    assertThat(letters()).hasSize(1);
    assertThat(held.keeper.on(HOST, page).get(page).body())
        .contains("ont été informées")
        .doesNotContain("Envoyer la lettre");
    LedgerLines.forget("sefrou");
  }

  private static List<MailCatcher.Mail> letters() {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.subject().startsWith("Ce que deviennent les idées"))
        .toList();
  }
}
