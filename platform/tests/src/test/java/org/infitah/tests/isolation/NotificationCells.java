package org.infitah.tests.isolation;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Reading what somebody was told, and choosing their letters, tried by everybody else. */
final class NotificationCells {

  private static final String API = "/api/v1/account/notifications";
  private static final String PREFERENCES = "/api/v1/account/notification-preferences";
  private static final String PAGE = "/fr/notifications";
  private static final String CHOICES = "/fr/account/notifications";
  private static final String OUT = "/api/v1/unsubscribe";

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}/account/notifications",
          "POST /{lang}/notifications/read",
          "POST /{lang}/notifications/{id}/read",
          "POST /{lang}/unsubscribe",
          "POST " + OUT,
          "PUT " + PREFERENCES,
          "PUT " + API + "/reading",
          "PUT " + API + "/{id}/reading");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String OFF =
      "{\"language\": \"fr\", \"ways\": {\"contribution-answered\": \"off\"}}";

  /** Alpha's keeper alone: others may read and choose their own. */
  private final String rows;

  private final String subject;
  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  NotificationCells(Tally tally) {
    this.tally = tally;
    this.subject = subject(keeper);
    this.rows =
        "select string_agg(t, ' ' order by t) from (select n::text t from core.notification n where"
            + " recipient = '%1$s' union all select p::text from core.notification_preference p where holder = '%1$s') rows"
                .formatted(subject);
  }

  private static String subject(Visitor visitor) {
    byte[] claims =
        Base64.getUrlDecoder().decode(visitor.token().replaceAll("^[^.]*\\.|\\.[^.]*$", ""));
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(claims))) {
      return reader.readObject().getString("sub");
    }
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        String one = told(behind);
        String two = told(behind);
        reading(behind, one, two);
        choosing(behind);
        leaving(behind);
      } finally {
        Sql.update(behind, "delete from core.notification where recipient = ?", subject);
        Sql.update(behind, "delete from core.notification_preference where holder = ?", subject);
      }
    }
  }

  private String told(Connection behind) throws SQLException {
    String id = UUID.randomUUID().toString();
    Sql.update(
        behind,
        "insert into core.notification (tenant_id, id, recipient, kind, reference, path, language,"
            + " made_at, mail) select id, cast(? as uuid), ?, 'contribution-answered', 'CELL',"
            + " '/consultations', 'fr', now(), 'none' from sys.tenant where alias = ?",
        id,
        subject,
        CanaryTenant.ALPHA.alias());
    return id;
  }

  private void reading(Connection behind, String one, String two) throws SQLException {
    String way = API + "/" + one + "/reading";
    refused(behind, "reading", "PUT", way, "");
    tally.cell(
        "notifications: another's is not there", send(citizen, "PUT", way, "").status() == 404);
    refusedForm(behind, "reading", PAGE + "/" + one + "/read", "act=read");
    rightful("reading", changes(behind, send(keeper, "PUT", way, "")));
    rightful(
        "reading on the page",
        keeper.postFields(ALPHA, PAGE, PAGE + "/" + two + "/read", "act=read").status() == 303);
    told(behind);
    refused(behind, "reading all", "PUT", API + "/reading", "");
    refusedForm(behind, "reading all", PAGE + "/read", "");
    rightful("reading all", send(keeper, "PUT", API + "/reading", "").isGood());
    told(behind);
    rightful(
        "reading all on the page",
        keeper.postFields(ALPHA, PAGE, PAGE + "/read", "").status() == 303);
  }

  private void choosing(Connection behind) throws SQLException {
    refused(behind, "choosing", "PUT", PREFERENCES, OFF);
    refusedForm(behind, "choosing", CHOICES, "contribution-answered=off&language=fr");
    rightful("choosing", changes(behind, send(keeper, "PUT", PREFERENCES, OFF)));
    rightful(
        "choosing on the page",
        keeper.postFields(ALPHA, CHOICES, CHOICES, "comment-received=at-once").status() == 303);
  }

  private void leaving(Connection behind) throws SQLException {
    String key =
        Sql.value(
            behind, "select leave_key from core.notification_preference where holder = ?", subject);
    String before = Sql.value(behind, rows);
    oneClick(BETA, OUT + "?kind=comment-received&key=" + key);
    oneClick(ALPHA, OUT + "?kind=comment-received&key=" + UUID.randomUUID());
    Visitor.post(Http.on(ALPHA), ALPHA, "/fr/unsubscribe", "kind=comment-received&key=" + key);
    tally.cell("notifications: leaving", Sql.value(behind, rows).equals(before));
    rightful(
        "leaving",
        oneClick(ALPHA, OUT + "?kind=comment-received&key=" + key).isGood()
            && !Sql.value(behind, rows).equals(before));
  }

  private boolean changes(Connection behind, Answer answer) throws SQLException {
    return answer.isGood() && !Sql.value(behind, rows).isEmpty();
  }

  private static Answer oneClick(String host, String way) {
    return Http.on(host)
        .with("Content-Type", "application/x-www-form-urlencoded")
        .send("POST", way, "List-Unsubscribe=One-Click");
  }

  private static Answer send(Visitor who, String method, String way, String body) {
    return send(who.on(ALPHA, way), method, way, body);
  }

  private static Answer send(Http http, String method, String way, String body) {
    return body.isEmpty()
        ? http.send(method, way)
        : http.with("Content-Type", "application/json").send(method, way, body);
  }

  /** By nobody, with beta's token, on beta's host, and by another person. */
  private void refused(Connection behind, String what, String method, String way, String body)
      throws SQLException {
    String before = Sql.value(behind, rows);
    send(Visitor.stranger(), method, way, body);
    send(other, method, way, body);
    send(keeper.on(BETA, way), method, way, body);
    send(citizen, method, way, body);
    tally.cell("notifications: " + what, same(before, Sql.value(behind, rows)));
  }

  private void refusedForm(Connection behind, String what, String action, String fields)
      throws SQLException {
    String before = Sql.value(behind, rows);
    Visitor.post(Http.on(ALPHA), ALPHA, action, fields);
    Visitor.post(keeper.on(ALPHA, action), ALPHA, action, "csrf=forged&" + fields);
    Visitor.post(keeper.on(BETA, action), BETA, action, fields);
    other.postFields(ALPHA, "/fr/account", action, fields);
    citizen.postFields(ALPHA, "/fr/account", action, fields);
    tally.cell("the form of notifications: " + what, same(before, Sql.value(behind, rows)));
  }

  private static boolean same(String before, String after) {
    return String.valueOf(before).equals(String.valueOf(after));
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous("notifications: " + what + " changes nothing");
    }
  }
}
