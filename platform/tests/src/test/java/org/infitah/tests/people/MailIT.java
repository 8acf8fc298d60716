package org.infitah.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.Test;

/** What a use case leaves in the outbox arrives, in its tenant's name, if and when it may. */
class MailIT {

  private static final String WORK_OF_NO_MAIL =
      "select count(*) from sys.work w where w.kind = 'mail' and not exists (select from"
          + " core.outbox o where o.tenant_id = w.tenant_id and o.id = w.id)";

  private static final Duration SOON = Duration.ofSeconds(40);

  @Test
  void a_mail_arrives_in_its_tenants_name_and_its_readers_language() throws Exception {
    leave("alpha", "ar.reader@example.org", "ar", false);
    leave("beta", "fr.reader@example.org", "fr", false);

    MailCatcher.Mail arabic = arrived("ar.reader@example.org");
    assertThat(arabic.from())
        .contains(CanaryTenant.ALPHA.canary().text())
        .contains("no-reply@localhost");
    assertThat(arabic.subject()).isEqualTo("رسالة تجريبية");
    assertThat(arabic.text()).contains("السلام عليكم");
    assertThat(arabic.html()).contains("lang=\"ar\" dir=\"rtl\"");
    MailCatcher.Mail french = arrived("fr.reader@example.org");
    assertThat(french.subject()).isEqualTo("Message d’essai");
    assertThat(french.html()).contains("lang=\"fr\" dir=\"ltr\"");
  }

  @Test
  void a_mail_of_one_tenant_never_carries_another() throws Exception {
    leave("alpha", "of.alpha@example.org", "fr", false);
    leave("beta", "of.beta@example.org", "fr", false);

    assertThat(arrived("of.alpha@example.org").toString())
        .contains(CanaryTenant.ALPHA.canary().text())
        .doesNotContain(CanaryTenant.BETA.canary().text());
    assertThat(arrived("of.beta@example.org").toString())
        .contains(CanaryTenant.BETA.canary().text())
        .doesNotContain(CanaryTenant.ALPHA.canary().text());
  }

  @Test
  void nothing_is_announced_that_did_not_happen() throws Exception {
    String before = ask(WORK_OF_NO_MAIL);
    leave("alpha", "never@example.org", "fr", true);
    leave("alpha", "after@example.org", "fr", false);

    arrived("after@example.org");
    assertThat(to("never@example.org")).isEmpty();
    assertThat(rows("never@example.org")).isEmpty();
    assertThat(ask(WORK_OF_NO_MAIL)).isEqualTo(before);
  }

  @Test
  void a_silent_server_is_asked_again_later() throws Exception {
    MailCatcher mails = Running.platform().local().mails();
    mails.stop();
    try {
      leave("alpha", "patient@example.org", "fr", false);
      Waiting.until(SOON, () -> rows("patient@example.org").contains("waiting unreachable 1"));
    } finally {
      mails.start();
    }
    arrived("patient@example.org");
    Waiting.until(SOON, () -> rows("patient@example.org").contains("sent  2"));
  }

  private static void leave(String alias, String to, String language, boolean fails) {
    Http.on(alias + ".localhost")
        .get("/overlay/mail?lang=" + language + "&fails=" + fails + "&to=" + to);
  }

  private static MailCatcher.Mail arrived(String address) throws Exception {
    Waiting.until(SOON, () -> !to(address).isEmpty());
    assertThat(to(address)).hasSize(1);
    return to(address).get(0);
  }

  private static List<MailCatcher.Mail> to(String address) {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().contains(address))
        .toList();
  }

  private static List<String> rows(String address) throws SQLException {
    try (Connection superuser = Running.platform().superuser()) {
      return Sql.column(
          superuser,
          "select state || ' ' || coalesce(trouble, '') || ' ' || attempts"
              + " from core.outbox where recipient = ?",
          address);
    }
  }

  private static String ask(String query) throws SQLException {
    try (Connection superuser = Running.platform().superuser()) {
      return Sql.value(superuser, query);
    }
  }
}
