package org.infitah.tests.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** A meeting that Sefrou calls for one test, and that is gone after it. */
final class CalledMeeting implements AutoCloseable {

  static final String HOST = "sefrou.localhost";
  static final ZoneId ZONE = Morocco.ZONE;
  static final String API = "/api/v1/workshops";
  private static final int AHEAD = 20;
  private static final String THOSE =
      "(select id from core.workshop where title::text like '%Essai de rencontre%')";

  final Visitor keeper = Visitor.known("focal-point@sefrou.test", "sefrou");
  final Visitor citizen = Visitor.known("citizen@infitah.test", "sefrou");
  final String reference;

  CalledMeeting() {
    Answer called = send(keeper, "POST", API, body("Essai de rencontre", day()));
    assertThat(called.status()).as(called.body()).isEqualTo(201);
    reference = called.json().getJsonObject("workshop").getString("reference");
  }

  /** When it is held, as it is called. */
  static LocalDate day() {
    return LocalDate.now(ZONE).plusDays(AHEAD);
  }

  static String body(String title, LocalDate day) {
    return ("{\"kind\": \"remote_training\", \"title\": {\"fr\": \"%s\", \"ar\": \"تكوين للتجربة\"},"
            + " \"startsOn\": \"%s\", \"from\": \"10:30\", \"to\": \"12:00\", \"remote\": true,"
            + " \"joinLink\": \"https://meet.example.org/secret-room\", \"agenda\": [{\"from\":"
            + " \"10:30\", \"title\": {\"fr\": \"Accueil\"}}, {\"title\": {\"fr\": \"Débat\"}}]}")
        .formatted(title, day);
  }

  String way() {
    return API + "/" + reference;
  }

  String page() {
    return "/fr/workshops/" + reference;
  }

  String desk() {
    return "/fr/manage/workshops/" + reference;
  }

  JsonObject shown() {
    return Http.on(HOST).get(way()).json();
  }

  /** Opens registration until the day before. */
  Answer open(int capacity, String more) {
    return send(
        keeper,
        "PUT",
        way() + "/registrations/terms",
        "{\"capacity\": %d, \"closesOn\": \"%s\", \"needs\": [\"access\", \"childcare\"]%s}"
            .formatted(capacity, day().minusDays(1), more));
  }

  Answer register(Visitor who, String more) {
    return send(who, "PUT", way() + "/registration", "{\"language\": \"fr\"" + more + "}");
  }

  /** It is held today. */
  void today() throws SQLException {
    behind(
        "update core.workshop set starts_on = '"
            + LocalDate.now(ZONE)
            + "' where reference = '"
            + reference
            + "' and id in "
            + THOSE);
  }

  static Answer send(Visitor who, String method, String way, String body) {
    Http http = who.on(HOST, way);
    return body.isEmpty()
        ? http.send(method, way)
        : http.with("Content-Type", "application/json").send(method, way, body);
  }

  static void behind(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, sql);
    }
  }

  static String value(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql);
    }
  }

  @Override
  public void close() throws SQLException {
    behind("delete from sys.work where kind = 'registration' and id in " + THOSE);
    behind(
        "delete from core.step where reference in (select reference from core.workshop where id in "
            + THOSE
            + ")");
    behind(
        "delete from core.notification where reference in (select reference from core.workshop"
            + " where id in "
            + THOSE
            + ")");
    behind("delete from core.agenda_item where workshop_id in " + THOSE);
    behind("delete from core.workshop where id in " + THOSE);
  }
}
