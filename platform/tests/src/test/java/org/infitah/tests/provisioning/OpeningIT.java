package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Walker;
import org.infitah.tests.identity.Servers;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A network administrator opens portals from a page; the operator of the running house does it. */
class OpeningIT {

  private static final String APEX = "localhost";
  private static final String PAGE = "/fr/console/openings";
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final List<String> OPENED = List.of("figuig", "tata", "assa");

  private static Walker admin;

  @BeforeAll
  static void a_network_admin_is_signed_in() {
    Running.platform();
    admin = Walker.as("admin@network.test");
    admin.signIn(APEX);
    admin.stepUp(APEX);
  }

  @AfterEach
  void others_see_no_more_of_it() throws SQLException {
    // Other suites look at every host there is; these are closed again without a trace of them.
    try (Connection behind = Running.platform().superuser()) {
      for (String alias : OPENED) {
        Sql.update(behind, "delete from sys.host where host = ?", alias + ".localhost");
      }
    }
  }

  @Test
  void a_portal_is_asked_for_on_a_page_and_answers_within_five_seconds_of_its_last_step()
      throws SQLException, InterruptedException {
    assertThat(Http.on("figuig.localhost").get("/fr").status()).isEqualTo(404);
    Walker.End wrong = ask("figuig", "02.265.01.99999", "first-admin@figuig.test");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("id=\"code-error\"", "value=\"first-admin@figuig.test\"", "value=\"figuig\"");

    long began = System.nanoTime();
    Walker.End asked = ask("figuig", "02.265.01.01", "first-admin@figuig.test");
    assertThat(asked.address().getPath()).isEqualTo(PAGE + "/figuig");
    // The same form, sent twice.
    assertThat(ask("figuig", "02.265.01.01", "first-admin@figuig.test").status()).isEqualTo(200);
    assertThat(ask("figuig", "02.265.01.03", "other@figuig.test").status()).isEqualTo(422);

    Waiting.until(Duration.ofMinutes(1), () -> state("figuig").equals("done"));
    double done = (System.nanoTime() - began) / 1e9;
    Waiting.until(Duration.ofSeconds(5), () -> Http.on("figuig.localhost").get("/fr").isGood());
    double answers = (System.nanoTime() - began) / 1e9;
    assertThat(admin.get(APEX, PAGE + "/figuig").body()).contains("figuig.localhost");
    assertThat(value("select count(*) from sys.tenant where alias = 'figuig'")).isEqualTo("1");
    MailCatcher.Mail invitation = mailTo("first-admin@figuig.test");
    assertThat(invitation.text() + invitation.html()).contains("/login-actions/action-token");
    assertThat(Http.on(APEX).get("/api/v1/members/figuig").body())
        .contains("\"population\":10000", "\"joinedOn\":\"2026-01-05\"");
    System.out.printf(
        Locale.ROOT, "opening: done after %.1f s, answers after %.1f s%n", done, answers);
  }

  @Test
  void it_goes_on_after_keycloak_was_killed()
      throws SQLException, IOException, InterruptedException {
    Servers.kill("keycloak");
    ask("tata", "09.541.01.07", "first-admin@tata.test");
    Waiting.until(Duration.ofMinutes(3), () -> state("tata").equals("done"));

    assertThat(value("select count(*) from sys.tenant where alias = 'tata'")).isEqualTo("1");
    Waiting.until(Duration.ofSeconds(5), () -> Http.on("tata.localhost").get("/fr").isGood());
  }

  @Test
  void it_goes_on_while_payara_was_killed() throws SQLException, IOException, InterruptedException {
    ask("assa", "10.071.01.01", "first-admin@assa.test");
    Servers.kill("payara");
    Waiting.until(Duration.ofMinutes(2), () -> state("assa").equals("done"));
    Waiting.until(Duration.ofMinutes(2), () -> Servers.serve("assa.localhost", "/fr"));

    assertThat(value("select count(*) from sys.tenant where alias = 'assa'")).isEqualTo("1");
  }

  private static Walker.End ask(String alias, String code, String email) {
    Matcher token = CSRF.matcher(admin.get(APEX, PAGE + "/new").body());
    assertThat(token.find()).isTrue();
    return admin.post(
        APEX,
        PAGE,
        "csrf="
            + token.group(1)
            + "&level=commune&code="
            + code
            + "&nameFr=Commune+de+"
            + alias
            + "&alias="
            + alias
            + "&joined=2026-01-05&population=10000&year=2024&language=fr&email="
            + email);
  }

  private static MailCatcher.Mail mailTo(String address) throws SQLException, InterruptedException {
    MailCatcher mails = Running.platform().local().mails();
    Waiting.until(
        Duration.ofSeconds(20),
        () -> mails.mails().stream().anyMatch(mail -> mail.to().contains(address)));
    return mails.mails().stream().filter(mail -> mail.to().contains(address)).findFirst().get();
  }

  private static String state(String alias) throws SQLException {
    return value(
        "select coalesce(max(state), '') from core.task where tenant_id = 1 and subject = '"
            + alias
            + "'");
  }

  private static String value(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql);
    }
  }
}
