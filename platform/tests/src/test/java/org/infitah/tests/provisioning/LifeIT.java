package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A portal goes through its life: each state with its banner, on pages and over the API. */
class LifeIT {

  private static final String APEX = "localhost";
  private static final String HOST = "el-ksiba.localhost";
  private static final String PAGE = "/fr/console/portals/el-ksiba";
  private static final String NEWS = "/api/v1/news";
  private static final String DRAFT =
      "{\"kind\":\"news\",\"title\":{\"fr\":\"Vie\"},\"lead\":{\"fr\":\"Vie\"},\"body\":{\"fr\":\"Vie\"}}";
  private static final Duration SOON = Duration.ofSeconds(30);

  private static Visitor network;

  @BeforeAll
  static void a_network_admin_is_signed_in() {
    Running.platform();
    network = Visitor.signedIn("admin@network.test", "network");
  }

  @AfterEach
  void it_is_open_again() throws SQLException, InterruptedException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "update sys.tenant set state = 'active' where alias = 'el-ksiba'");
    }
    Waiting.until(SOON, () -> stateSaid().isEmpty() && Http.on(HOST).get("/fr").isGood());
  }

  @Test
  void each_state_lets_people_do_what_it_says_and_no_more()
      throws SQLException, InterruptedException {
    Visitor admin = Visitor.signedIn("admin@el-ksiba.test", "el-ksiba");
    readOnly(admin);
    suspended(admin);
    archived();
    assertThat(ask("active").status())
        .as("from the archive it comes back read-only")
        .isEqualTo(409);
    move("read-only");
    assertThat(ask("suspended").status()).isEqualTo(202);
    move("active");
    assertThat(admin.on(HOST, "/fr/account").get("/fr/account").isGood())
        .as("opening again lets nobody in by itself")
        .isFalse();
    Visitor again = Visitor.signedIn("admin@el-ksiba.test", "el-ksiba");
    assertThat(again.on(HOST, "/api/v1/audit").get("/api/v1/audit").body())
        .contains("\"act\":\"tenant.state\"", "\"object\":\"archived\"");
    assertThat(network.on(APEX, PAGE).get(PAGE).body())
        .contains("De «\u00a0Ouvert\u00a0» à «\u00a0En lecture seule\u00a0»", "motif de read-only");
    assertThat(told())
        .as("the portal's administrators hear of each move, and why")
        .contains(
            "بوابتكم للقراءة فقط",
            "بوابتكم موقوفة مؤقتا",
            "بوابتكم محفوظة في الأرشيف",
            "بوابتكم مفتوحة");
  }

  @Test
  void a_wish_that_meets_a_fault_does_not_hold_up_the_others()
      throws SQLException, InterruptedException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "insert into core.task (tenant_id, id, kind, subject, wish, asked_by, asked_at) values"
              + " (1, gen_random_uuid(), 'state', 'nobody', '{}', 'test', now())");
      try {
        move("read-only");
        Waiting.until(SOON, () -> trouble().equals("fault"));
      } finally {
        Sql.run(behind, "delete from core.task where tenant_id = 1 and subject = 'nobody'");
      }
    }
  }

  private static String trouble() throws SQLException {
    return value("select coalesce(max(trouble), '') from core.task where subject = 'nobody'");
  }

  private static List<String> told() throws SQLException, InterruptedException {
    Waiting.until(SOON, () -> subjects().contains("بوابتكم مفتوحة"));
    return subjects();
  }

  private static List<String> subjects() {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().contains("admin@el-ksiba.test"))
        .filter(mail -> mail.text().contains("السبب"))
        .map(MailCatcher.Mail::subject)
        .toList();
  }

  private void readOnly(Visitor admin) throws SQLException, InterruptedException {
    String written = count();
    Answer asked =
        network.postFields(
            APEX, PAGE, PAGE + "/state", "state=read-only&reason=motif+de+read-only");
    assertThat(asked.status()).isEqualTo(303);
    double took = until("read-only");

    assertThat(Http.on(HOST).get("/fr").body()).contains("Ce portail est en lecture seule");
    assertThat(Http.on(HOST).get("/ar/projects").body()).contains("هذه البوابة للقراءة فقط");
    assertThat(Http.on(HOST).get("/api/v1/projects").isGood()).isTrue();
    assertThat(admin.on(HOST, "/fr/manage").get("/fr/manage").isGood()).isTrue();
    Answer refused = write(admin);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("state")).isEqualTo("read-only");
    assertThat(refused.json().getString("title")).isEqualTo("Ce portail est en lecture seule");
    Answer page =
        admin.postFields(HOST, "/fr/manage/news/new", "/fr/manage/news", "kind=news&title-fr=Vie");
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.body()).contains("Ce portail est en lecture seule", "Rien n’a été modifié");
    assertThat(count()).isEqualTo(written);
    Visitor other = Visitor.signedIn("focal-point@el-ksiba.test", "el-ksiba");
    assertThat(other.post(HOST, "/fr/account", "/sign-out").status()).isLessThan(400);
    System.out.printf(Locale.ROOT, "life: a page says read-only %.1f s after the wish%n", took);
  }

  private void suspended(Visitor admin) throws SQLException, InterruptedException {
    move("suspended");

    for (String path : List.of("/fr", "/fr/projects", "/fr/manage", "/nothing", "/fr/sign-in")) {
      Answer page = admin.on(HOST, path).get(path);
      assertThat(page.status()).as(path).isEqualTo(503);
      assertThat(page.header("Retry-After")).hasValue("3600");
    }
    assertThat(Http.on(HOST).get("/fr").body()).contains("Ce portail est suspendu", "El Ksiba");
    assertThat(Http.on(HOST).get("/ar").body()).contains("هذه البوابة موقوفة مؤقتا");
    assertThat(Http.on(HOST).with("Accept-Language", "fr").get("/sign-in").body())
        .contains("La connexion est fermée");
    Answer api = Http.on(HOST).get("/api/v1/projects");
    assertThat(api.status()).isEqualTo(503);
    assertThat(api.json().getString("state")).isEqualTo("suspended");
    assertThat(write(admin).status()).isEqualTo(503);
    assertThat(Http.on(HOST).get("/assets/mark.svg").isGood()).isTrue();
    assertThat(
            value(
                "select count(*) from core.sign_in s join sys.tenant t on t.id = s.tenant_id"
                    + " where t.alias = 'el-ksiba'"))
        .isEqualTo("0");
    assertThat(Http.on("sefrou.localhost").get("/fr").isGood()).isTrue();
  }

  private void archived() throws SQLException, InterruptedException {
    move("archived");

    assertThat(Http.on(HOST).get("/fr").body()).contains("Ce portail est archivé");
    assertThat(Http.on(HOST).get("/fr").body()).doesNotContain("/sign-in?");
    assertThat(Http.on(HOST).get("/api/v1/projects").isGood()).isTrue();
    assertThat(Http.on(HOST).get("/sign-in").status()).isEqualTo(409);
    Visitor citizen = Visitor.signedIn("citizen@infitah.test", "sefrou");
    assertThat(write(citizen).status()).isEqualTo(409);
    assertThat(citizen.on(HOST, "/api/v1/mandates").get("/api/v1/mandates").status())
        .isEqualTo(401);
  }

  private static Answer write(Visitor visitor) {
    return visitor
        .on(HOST, NEWS)
        .with("Content-Type", "application/json")
        .with("Accept-Language", "fr")
        .send("POST", NEWS, DRAFT);
  }

  private static void move(String state) throws SQLException, InterruptedException {
    Waiting.until(
        SOON,
        () ->
            value(
                    "select count(*) from core.task where kind = 'state' and subject = 'el-ksiba'"
                        + " and state in ('asked', 'running')")
                .equals("0"));
    int status = ask(state).status();
    assertThat(status).as(state).isIn(202, 409);
    until(state);
  }

  private static Answer ask(String state) {
    String path = "/api/v1/portals/el-ksiba/state";
    return network
        .on(APEX, path)
        .with("Content-Type", "application/json")
        .send("POST", path, "{\"state\":\"" + state + "\",\"reason\":\"motif de " + state + "\"}");
  }

  /** Waits until the host itself behaves so, and answers after how many seconds it did. */
  private static double until(String state) throws SQLException, InterruptedException {
    long began = System.nanoTime();
    Waiting.until(SOON, () -> stateSaid().equals(state.equals("active") ? "" : state));
    return (System.nanoTime() - began) / 1e9;
  }

  /** What a write that nobody may do is answered with. */
  private static String stateSaid() {
    Answer answer =
        Http.on(HOST).with("Content-Type", "application/json").send("POST", NEWS, DRAFT);
    return answer.json().getString("state", "");
  }

  private static String count() throws SQLException {
    return value(
        "select count(*) from core.article a join sys.tenant t on t.id = a.tenant_id"
            + " where t.alias = 'el-ksiba'");
  }

  private static String value(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql);
    }
  }
}
