package org.infitah.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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

  private Answer trial(String to) {
    return admin.visitor().post(admin.host(), PAGE, PAGE + "/trial", Map.of("to", to));
  }

  private static List<MailCatcher.Mail> to(String address) {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().contains(address))
        .toList();
  }

  private static List<String> acts() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
          behind,
          "select act from core.audit where tenant_id = (select id from sys.tenant where alias = 'taroudant')");
    }
  }
}
