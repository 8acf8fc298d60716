package org.infitah.tests.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.workshop.CalledMeeting.HOST;
import static org.infitah.tests.workshop.CalledMeeting.day;
import static org.infitah.tests.workshop.CalledMeeting.send;

import java.sql.SQLException;
import java.time.LocalDate;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever calls a meeting has it everywhere at once: list, way, calendar; and not when cancelled.
 */
class MeetingIT {

  private CalledMeeting held;

  @BeforeEach
  void call() {
    held = new CalledMeeting();
  }

  @AfterEach
  void nothing_stays() throws SQLException {
    held.close();
  }

  @Test
  void it_is_public_at_once_but_for_the_way_to_join() {
    assertThat(held.reference).matches("SEF-W-[0-9]{3,}");
    assertThat(Http.on(HOST).get("/fr/workshops").body()).contains("Essai de rencontre");
    assertThat(Http.on(HOST).get("/fr/programme").body()).contains("/workshops/" + held.reference);
    String page = Http.on(HOST).get(held.page()).body();
    assertThat(page).contains("Essai de rencontre", "Accueil", "Débat", "10 h 30");
    assertThat(Http.on(HOST).get("/ar/workshops/" + held.reference).body())
        .contains("تكوين للتجربة", "dir=\"rtl\"");
    Answer calendar = Http.on(HOST).get(held.page() + ".ics");
    assertThat(calendar.body()).contains("BEGIN:VEVENT", "DTSTART:", "DTEND:");
    assertThat(page + calendar.body() + held.shown() + Http.on(HOST).get("/calendar.ics").body())
        .doesNotContain("secret-room");
    assertThat(Http.on("taroudant.localhost").get(held.page()).status()).isEqualTo(404);
    assertThat(Admin.of("sefrou").page("/fr/manage/audit").body()).contains("Rencontre annoncée");
  }

  @Test
  void it_is_called_and_changed_on_a_page_without_a_script() {
    String fresh = "/fr/manage/workshops/new";
    String fields =
        "kind=awareness_session&title-fr=Essai+de+rencontre+deux&startsOn="
            + day()
            + "&from=09:00&to=10:00&place-fr=Salle+des+f%C3%AAtes&point1-fr=Ouverture&from1=09:00";
    Answer called = held.keeper.postFields(HOST, fresh, fresh, fields);
    assertThat(called.status()).as(called.body()).isEqualTo(303);
    String desk = called.header("Location").orElse("").replaceFirst("^https?://[^/]*", "");
    String page = desk.replace("/manage", "");
    assertThat(Http.on(HOST).get(page).body())
        .contains("Séance de sensibilisation", "Salle des fêtes", "Ouverture");

    String more = fields.replace("Salle+des+f%C3%AAtes", "Jardin") + "&point2-fr=Visite";
    assertThat(held.keeper.postFields(HOST, desk, desk, more + "&version=1").status())
        .isEqualTo(303);
    assertThat(Http.on(HOST).get(page).body()).contains("Jardin", "Visite");
    Answer second = held.keeper.postFields(HOST, desk, desk, fields + "&version=1");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body()).contains("entre-temps", "Salle des fêtes");
    // One point fewer.
    assertThat(held.keeper.postFields(HOST, desk, desk, fields + "&version=2").status())
        .isEqualTo(303);
    assertThat(Http.on(HOST).get(page).body()).contains("Ouverture").doesNotContain("Visite");
  }

  @Test
  void what_cannot_be_is_refused_and_nothing_typed_is_lost() {
    String fresh = "/fr/manage/workshops/new";
    Answer past =
        held.keeper.postFields(
            HOST,
            fresh,
            fresh,
            "kind=remote_training&title-fr=Essai+perdu&startsOn=2020-01-01&remote=yes"
                + "&joinLink=javascript:alert(1)&from=11:00&to=10:00");
    assertThat(past.status()).isEqualTo(422);
    assertThat(past.body())
        .contains("Ce jour est passé", "commencer par https", "fin précède", "Essai perdu");
    assertThat(
            send(
                    held.keeper,
                    "POST",
                    CalledMeeting.API,
                    CalledMeeting.body("Essai", LocalDate.of(2020, 1, 1)))
                .status())
        .isEqualTo(422);
    assertThat(
            send(held.citizen, "POST", CalledMeeting.API, CalledMeeting.body("Essai", day()))
                .status())
        .isEqualTo(403);
  }

  @Test
  void what_is_cancelled_says_why_and_leaves_the_way_of_the_programme() {
    String cancelling = held.desk() + "/cancellation";
    assertThat(held.keeper.postFields(HOST, held.desk(), cancelling, "reason-fr=Non").status())
        .isEqualTo(422);
    assertThat(
            held.keeper
                .postFields(HOST, held.desk(), cancelling, "reason-fr=La+salle+est+inond%C3%A9e")
                .status())
        .isEqualTo(303);
    assertThat(Http.on(HOST).get(held.page()).body()).contains("inondée", "annulée");
    assertThat(Http.on(HOST).get("/fr/programme").body())
        .doesNotContain("/workshops/" + held.reference);
    assertThat(Http.on(HOST).get(held.page() + ".ics").body()).contains("STATUS:CANCELLED");
    assertThat(
            send(
                    held.keeper,
                    "PUT",
                    held.way(),
                    CalledMeeting.body("Essai de rencontre", day().plusDays(1)))
                .status())
        .isEqualTo(409);
    assertThat(held.open(5, "").status()).isEqualTo(409);
  }
}
