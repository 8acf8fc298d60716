package org.infitah.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator sees whether mails leave, and says in whose name. */
class MailPageIT {

  private static final Duration SOON = Duration.ofSeconds(40);
  private static final String PAGE = "/fr/manage/mail";

  private final Admin admin = Admin.of("taroudant");

  @AfterEach
  void as_before() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(
          behind,
          "delete from core.mail_sender where tenant_id = (select id from sys.tenant where alias = 'taroudant')");
    }
  }

  @Test
  void a_trial_arrives_under_the_name_that_was_given_and_stands_in_the_log() throws Exception {
    Map<String, String> sender =
        Map.of("name-fr", "Bureau d’ordre", "reply-to", "ordre@taroudant.example");
    assertThat(admin.visitor().post(admin.host(), PAGE, PAGE, sender).status()).isEqualTo(303);
    assertThat(trial("testeur@example.org").status()).isEqualTo(303);

    Waiting.until(SOON, () -> !to("testeur@example.org").isEmpty());
    MailCatcher.Mail mail = to("testeur@example.org").get(0);
    assertThat(mail.from()).contains("Bureau_d", "no-reply@localhost");
    assertThat(mail.subject()).isEqualTo("Message d’essai");
    assertThat(mail.text()).contains("Vous pouvez y répondre");
    assertThat(mail.replyTo()).isEqualTo("ordre@taroudant.example");
    Waiting.until(SOON, () -> admin.page(PAGE).body().contains("Parti"));
    assertThat(admin.page(PAGE).body())
        .contains("t•••@example.org", "Message d’essai")
        .doesNotContain("testeur@example.org");
    assertThat(acts()).contains("letter.sender-changed", "letter.trial-sent");
  }

  @Test
  void why_a_mail_did_not_leave_is_said_in_plain_words() throws Exception {
    MailCatcher mails = Running.platform().local().mails();
    mails.stop();
    try {
      assertThat(trial("patient.page@example.org").status()).isEqualTo(303);
      Waiting.until(
          SOON, () -> admin.page(PAGE).body().contains("Le serveur de courrier ne répond pas"));
      assertThat(admin.page(PAGE).body()).contains("En attente", "le prochain");
      assertThat(admin.page("/ar/manage/mail").body()).contains("خادم البريد لا يجيب");
    } finally {
      mails.start();
    }
    Waiting.until(SOON, () -> !to("patient.page@example.org").isEmpty());
  }

  @Test
  void what_is_no_address_is_refused_and_not_lost() {
    Answer trial = trial("personne");
    assertThat(trial.status()).isEqualTo(400);
    assertThat(trial.body()).contains("value=\"personne\"", "pas une adresse");
    Answer sender =
        admin.visitor().post(admin.host(), PAGE, PAGE, Map.of("reply-to", "x y@z\r\nBcc: a@b"));
    assertThat(sender.status()).isEqualTo(400);
    Answer machine =
        admin
            .visitor()
            .on(admin.host(), "/api/v1/mail/sender")
            .with("Content-Type", "application/json")
            .send("PUT", "/api/v1/mail/sender", "{\"replyTo\":\"nobody\"}");
    assertThat(machine.status()).isEqualTo(422);
  }

  @Test
  void a_mail_that_was_given_up_is_tried_again_when_somebody_says_so() throws Exception {
    String reader = "given.up@example.org";
    Instant begun = Instant.now();
    MailCatcher mails = Running.platform().local().mails();
    mails.stop();
    try {
      assertThat(trial(reader).status()).isEqualTo(303);
      Waiting.until(SOON, () -> row(reader).equals("waiting unreachable 1"));
      // Two days of attempts pass at once.
      behind(
          "update core.outbox set attempts = 15, due_at = '2000-01-01' where recipient = '"
              + reader
              + "'",
          "update sys.work set due_at = '2000-01-01' where kind = 'mail' and id in (select id from"
              + " core.outbox where recipient = '"
              + reader
              + "')");
      Waiting.until(SOON, () -> row(reader).equals("failed unreachable 16"));
    } finally {
      mails.start();
    }
    String failed = PAGE + "?state=failed";
    assertThat(admin.page(failed).body())
        .contains("g•••@example.org", "Essayer à nouveau")
        .doesNotContain(reader);
    String id = value("select id from core.outbox where recipient = '" + reader + "'");
    String action = PAGE + "/" + id + "/retry";
    Answer retried = admin.visitor().post(admin.host(), failed, action, Map.of("state", "failed"));
    assertThat(retried.status()).isEqualTo(303);
    assertThat(retried.header("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith(PAGE + "?done=retried&state=failed"));

    Waiting.until(SOON, () -> row(reader).equals("sent  1"));
    assertThat(to(reader)).hasSize(1);
    assertThat(admin.page(PAGE + "?done=retried&state=failed").body())
        .contains("attend de nouveau son tour")
        .doesNotContain("g•••@example.org");
    Answer again = admin.visitor().post(admin.host(), PAGE, action, Map.of());
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body()).contains("pas à réessayer");
    assertThat(machine("POST", "/api/v1/mail/deliveries/" + id + "/retry").status()).isEqualTo(409);
    for (String unknown : new String[] {"0198a1b2-0000-7000-8000-000000000000", "none"}) {
      String nowhere = PAGE + "/" + unknown + "/retry";
      assertThat(admin.visitor().post(admin.host(), PAGE, nowhere, Map.of()).status())
          .isEqualTo(404);
      assertThat(machine("POST", "/api/v1/mail/deliveries/" + unknown + "/retry").status())
          .isEqualTo(404);
    }
    assertThat(
            value(
                "select count(*) from core.audit where act = 'letter.retried' and object = '"
                    + id
                    + "' and at >= '"
                    + begun
                    + "'"))
        .as("one act, for the one time that it was done")
        .isEqualTo("1");
    assertThat(admin.page("/fr/manage/audit?kind=letter").body())
        .contains("Message non parti remis à l’envoi");
  }

  @Test
  void the_log_shows_only_what_came_to_one_state_page_after_page() throws Exception {
    behind(
        "insert into core.outbox (tenant_id, id, recipient, language, template, state, attempts,"
            + " trouble, queued_at, due_at) select t.id, gen_random_uuid(), w.state || n ||"
            + " '@log.example.org', 'fr', 'mail.trial', w.state, 1, w.trouble, timestamptz"
            + " '2098-01-01', timestamptz '2099-01-01' from sys.tenant t, generate_series(1, 3) n,"
            + " (values ('waiting', 'refused'), ('sent', null), ('failed', 'refused')) w (state,"
            + " trouble) where t.alias = 'taroudant'");
    try {
      for (String state : List.of("waiting", "sent", "failed")) {
        String only = state.charAt(0) + "•••@log.example.org";
        String body = admin.page(PAGE + "?state=" + state).body();
        assertThat(body).contains(only, "value=\"" + state + "\" selected");
        assertThat(body.split("@log\\.example\\.org", -1)).as(state).hasSize(4);
        assertThat(read("?state=" + state + "&limit=3").getJsonArray("deliveries"))
            .extracting(one -> one.asJsonObject().getString("state"))
            .containsExactly(state, state, state);
      }
      assertThat(admin.page(PAGE + "?state=failed&limit=1").body())
          .containsPattern("\\?cursor=[A-Za-z0-9_-]+&(amp;)?state=failed");
      assertThat(oneByOne("")).hasSize(9).doesNotHaveDuplicates();
      assertThat(oneByOne("&state=failed")).hasSize(3).doesNotHaveDuplicates();
      assertThat(
              value(
                  "select count(*) from core.outbox where recipient like '%@log.example.org' and"
                      + " tenant_id <> (select id from sys.tenant where alias = 'taroudant')"))
          .isEqualTo("0");
    } finally {
      behind("delete from core.outbox where recipient like '%@log.example.org'");
    }
    assertThat(read("?state=failed").getJsonArray("deliveries").toString())
        .doesNotContain("@log.example.org");
    for (String wrong : List.of("?state=lost", "?cursor=bm93aGVyZQ", "?cursor=fn4", "?limit=0")) {
      assertThat(admin.page(PAGE + wrong).status()).as(wrong).isEqualTo(400);
      assertThat(machine("GET", "/api/v1/mail" + wrong).status()).as(wrong).isEqualTo(400);
    }
  }

  /** Those that were planted, by their numbers, read in slices of one. */
  private List<String> oneByOne(String narrowing) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    while (ids.size() < 20) {
      JsonObject slice = read("?limit=1" + narrowing + cursor);
      JsonObject one = slice.getJsonArray("deliveries").getJsonObject(0);
      if (!one.getString("to").endsWith("@log.example.org")) {
        return ids;
      }
      ids.add(one.getString("id"));
      if (!slice.containsKey("next") || slice.isNull("next")) {
        return ids;
      }
      cursor = "&cursor=" + slice.getString("next");
    }
    return ids;
  }

  private JsonObject read(String query) {
    return machine("GET", "/api/v1/mail" + query).json();
  }

  private Answer machine(String method, String path) {
    return admin
        .visitor()
        .on(admin.host(), path)
        .with("Content-Type", "application/json")
        .send(method, path);
  }

  private Answer trial(String to) {
    return admin.visitor().post(admin.host(), PAGE, PAGE + "/trial", Map.of("to", to));
  }

  private static List<MailCatcher.Mail> to(String address) {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().contains(address))
        .toList();
  }

  private static String row(String recipient) throws SQLException {
    return value(
        "select state || ' ' || coalesce(trouble, '') || ' ' || attempts from core.outbox where"
            + " recipient = '"
            + recipient
            + "'");
  }

  private static String value(String query) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, query);
    }
  }

  private static void behind(String... statements) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, statements);
    }
  }

  private static List<String> acts() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
          behind,
          "select act from core.audit where tenant_id = (select id from sys.tenant where alias = 'taroudant')");
    }
  }
}
