package org.infitah.tests.visit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.house.Walker;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Breaking the glass: what it opens, to whom, for how long, and who hears of it. */
class VisitIT {

  private static final String APEX = "localhost";
  private static final String HOST = "taroudant.localhost";
  private static final String OTHER = "sefrou.localhost";
  private static final String ASKING = "/fr/console/portals/taroudant/visits";
  private static final String WHY = "Les courriels ne partent plus, ticket 4711";
  private static final String DRAFT =
      "{\"kind\":\"news\",\"title\":{\"fr\":\"x\"},\"lead\":{\"fr\":\"x\"},\"body\":{\"fr\":\"x\"}}";
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final List<String> ROOMS =
      List.of(
          "/fr/manage",
          "/fr/manage/audit",
          "/fr/manage/reach",
          "/fr/manage/people",
          "/fr/manage/news",
          "/fr/manage/mail",
          "/fr/manage/look",
          "/ar/manage/settings");

  private static Visitor network;
  private static Visitor there;
  private static Visitor elsewhere;

  @BeforeAll
  static void a_network_admin_is_signed_in_everywhere() {
    Running.platform();
    network = Visitor.signedIn("admin@network.test", "network");
    there = Visitor.signedIn("admin@network.test", "taroudant");
    elsewhere = Visitor.signedIn("admin@network.test", "sefrou");
  }

  @AfterEach
  void nothing_is_left_open() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "update core.visit set ended_at = now() where ends_at < '2099-01-01'");
    }
  }

  @Test
  void without_one_a_network_admin_is_a_citizen_like_others() {
    for (String room : ROOMS) {
      assertThat(status(there, room)).as(room).isEqualTo(403);
    }
    assertThat(status(there, "/api/v1/reach")).isEqualTo(403);
    assertThat(there.on(HOST, "/fr").get("/fr").body()).doesNotContain("accès exceptionnel");
  }

  @Test
  void it_opens_one_back_office_for_reading_and_is_seen_by_all_whom_it_concerns() throws Exception {
    Instant before = Instant.now();
    open();
    for (String room : ROOMS) {
      Answer page = there.on(HOST, room).get(room);
      assertThat(page.status()).as(room).isEqualTo(200);
      assertThat(page.body()).as(room).contains("class=\"ribbon visit\"");
    }
    assertThat(status(there, "/api/v1/mandates")).isEqualTo(200);
    for (String room : ROOMS) {
      assertThat(elsewhere.on(OTHER, room).get(room).status()).as("sefrou " + room).isEqualTo(403);
    }
    assertThat(elsewhere.on(OTHER, "/api/v1/reach").get("/api/v1/reach").status()).isEqualTo(403);

    Visitor admin = Admin.of("taroudant").visitor();
    assertThat(admin.on(HOST, "/fr/manage").get("/fr/manage").body())
        .contains("Une personne du réseau peut lire cet espace de gestion en ce moment");
    JsonObject visit = reach(admin).getJsonArray("visits").getJsonObject(0);
    assertThat(visit.getString("reason")).isEqualTo(WHY);
    assertThat(visit.getBoolean("open")).isTrue();
    assertThat(Duration.between(before, Instant.parse(visit.getString("endsAt"))))
        .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(31));
    String acts =
        admin.on(HOST, "/api/v1/audit").get("/api/v1/audit?kind=emergency.read&limit=100").body();
    assertThat(acts)
        .contains("PeoplePages.list", "MandateResource.list", visit.getString("visitor"));
    assertThat(csv(admin)).contains(",emergency.opened,operator,", ",emergency.read,");

    Waiting.until(SOON, () -> !mails().isEmpty());
    MailCatcher.Mail mail = mails().get(mails().size() - 1);
    assertThat(mail.to()).contains("admin@taroudant.test");
    assertThat(mail.text()).contains(WHY, "http://" + HOST, "/manage/reach");
  }

  @Test
  void no_write_works_and_every_attempt_is_recorded() throws Exception {
    open();
    String written = written();
    String settings = "/fr/manage/settings";
    assertThat(there.post(HOST, settings, settings, Map.of("email", "x@example.org")).status())
        .isEqualTo(403);
    assertThat(there.post(HOST, "/fr/manage/audit", "/fr/manage/audit/export", Map.of()).status())
        .isEqualTo(403);
    String form = "/fr/manage/people/invite";
    assertThat(
            there
                .post(HOST, form, Admin.PEOPLE, Admin.form("intruder@example.org", "tenant-admin"))
                .status())
        .isEqualTo(403);
    assertThat(
            there
                .on(HOST, "/api/v1/news")
                .with("Content-Type", "application/json")
                .send("POST", "/api/v1/news", DRAFT)
                .status())
        .isEqualTo(403);
    String visit = value("select id from core.visit where ended_at is null and reason = ?", WHY);
    assertThat(
            there
                .post(HOST, "/fr/manage/reach", "/fr/manage/visits/" + visit + "/end", Map.of())
                .status())
        .as("not even its own end")
        .isEqualTo(403);
    assertThat(written()).isEqualTo(written);
    Visitor admin = Admin.of("taroudant").visitor();
    assertThat(admin.on(HOST, "/api/v1/audit").get("/api/v1/audit?kind=access&limit=100").body())
        .contains("SettingsPages.", "ExportPages.export", "PeoplePages.give");
  }

  @Test
  void it_is_over_when_its_time_is_and_when_the_tenant_says_so() throws Exception {
    open();
    assertThat(status(there, "/fr/manage/people")).isEqualTo(200);
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "update core.visit set ends_at = now() where ended_at is null and ends_at < '2099-01-01'");
    }
    assertThat(status(there, "/fr/manage/people")).as("its time").isEqualTo(403);

    open();
    assertThat(status(there, "/fr/manage/people")).isEqualTo(200);
    Visitor admin = Admin.of("taroudant").visitor();
    String visit = reach(admin).getJsonArray("visits").getJsonObject(0).getString("id");
    assertThat(
            admin
                .post(HOST, "/fr/manage/reach", "/fr/manage/visits/" + visit + "/end", Map.of())
                .status())
        .isEqualTo(303);
    assertThat(status(there, "/fr/manage/people")).as("the tenant's word").isEqualTo(403);
    assertThat(status(there, "/api/v1/reach")).isEqualTo(403);
    assertThat(admin.on(HOST, "/fr/manage/reach").get("/fr/manage/reach").body())
        .contains("Arrêté par la collectivité", WHY);
  }

  @Test
  void it_asks_for_a_second_factor_and_serves_nobody_else() throws Exception {
    open();
    Walker weak = Walker.as("admin@network.test");
    weak.signIn(HOST);
    String cookie = Visitor.COOKIE + "=" + weak.cookie(HOST, Visitor.COOKIE).orElseThrow();
    assertThat(Http.on(HOST).with("Cookie", cookie).get("/fr/manage/people").status())
        .as("asked for the second factor first")
        .isEqualTo(303);

    Visitor citizen = Visitor.signedIn("citizen@infitah.test", "taroudant");
    String subject =
        value(
            "select subject from core.sign_in where acr <> ? order by started_at desc limit 1", "");
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(
          behind,
          "insert into core.visit (tenant_id, id, subject, name, reason, opened_at, ends_at)"
              + " select t.id, gen_random_uuid(), ?, 'forged', 'forged', now(), now() + interval"
              + " '1 hour' from sys.tenant t where alias = 'taroudant'",
          subject);
    }
    assertThat(status(citizen, "/fr/manage/people"))
        .as("a row alone opens nothing: Keycloak knows of no network admin")
        .isEqualTo(403);
  }

  @Test
  void the_operator_believes_neither_the_time_nor_the_asker() throws Exception {
    ask("60", WHY);
    Waiting.until(SOON, () -> opened() > 0);
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "insert into core.task (tenant_id, id, kind, subject, wish, asked_by, asked_at) select 1,"
              + " gen_random_uuid(), 'visit', 'taroudant', '{\"name\":\"x\",\"reason\":\"stolen\","
              + "\"minutes\":60}', 'nobody', now()",
          "insert into core.task (tenant_id, id, kind, subject, wish, asked_by, asked_at) select 1,"
              + " gen_random_uuid(), 'visit', 'taroudant', '{\"name\":\"x\",\"reason\":\"endless\","
              + "\"minutes\":99999}', asked_by, now() from core.task where kind = 'visit'"
              + " and state = 'done' limit 1");
    }
    Waiting.until(
        SOON,
        () ->
            value("select count(*) from core.visit where reason = ?", "endless").equals("1")
                && value("select state from core.task where wish ->> 'reason' = ?", "stolen")
                    .equals("failed"));
    assertThat(value("select count(*) from core.visit where reason = ?", "stolen")).isEqualTo("0");
    assertThat(
            value(
                "select extract(epoch from ends_at - opened_at)::int / 60 from core.visit"
                    + " where reason = ?",
                "endless"))
        .isEqualTo("240");
    assertThat(ask("240", "trop court").status()).isEqualTo(303);
    assertThat(ask("241", WHY).status()).isEqualTo(422);
    assertThat(ask("60", "court").status()).isEqualTo(422);
    assertThat(Http.on(APEX).get(ASKING).status()).isEqualTo(303);
  }

  private static void open() throws SQLException, InterruptedException {
    assertThat(ask("30", WHY).status()).isEqualTo(303);
    Waiting.until(SOON, () -> opened() > 0);
    Waiting.until(
        SOON,
        () ->
            value(
                    "select count(*) from core.task where kind = 'visit' and state in (?, 'running')",
                    "asked")
                .equals("0"));
  }

  private static int opened() throws SQLException {
    return Integer.parseInt(
        value(
            "select count(*) from core.visit v join sys.tenant t on t.id = v.tenant_id where"
                + " t.alias = ? and v.ended_at is null and v.ends_at > now()",
            "taroudant"));
  }

  private static Answer ask(String minutes, String reason) {
    return network.post(APEX, ASKING, ASKING, Map.of("reason", reason, "minutes", minutes));
  }

  private static int status(Visitor visitor, String path) {
    return visitor.on(HOST, path).get(path).status();
  }

  private static JsonObject reach(Visitor admin) {
    return admin.on(HOST, "/api/v1/reach").get("/api/v1/reach").json();
  }

  private static String csv(Visitor admin) {
    return admin
        .post(HOST, "/fr/manage/audit", "/fr/manage/audit/export?kind=emergency", Map.of())
        .body();
  }

  private static List<MailCatcher.Mail> mails() {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.text().contains(WHY))
        .toList();
  }

  /** What somebody could have changed. */
  private static String written() throws SQLException {
    return value(
        "select (select count(*) from core.mandate) || ' ' || (select count(*) from core.article)"
            + " || ' ' || (select count(*) from core.audit where act in ('audit.exported', ?))",
        "settings.changed");
  }

  private static String value(String sql, String argument) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql, argument);
    }
  }
}
