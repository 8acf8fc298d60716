package org.infitah.tests.quota;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a tenant may use of what all share: counted exactly, refused politely, shown to both. */
class QuotaIT {

  private static final String HOST = "el-ksiba.localhost";
  private static final String APEX = "localhost";
  private static final String NEWS = "/fr/manage/news";
  private static final String ALLOWANCES = "/fr/console/portals/el-ksiba/allowances";
  private static final String PROJECTS = "/api/v1/projects";
  private static final Duration SOON = Duration.ofMinutes(1);
  private static final int FILE = 100_000;
  private static final int UPLOADS = 64;

  private static Visitor admin;

  @BeforeAll
  static void an_admin_is_signed_in() {
    Running.platform();
    admin = Admin.of("el-ksiba").visitor();
  }

  @AfterAll
  static void what_was_written_is_taken_away() throws SQLException {
    String ours = " where tenant_id = (select id from sys.tenant where alias = 'el-ksiba') and ";
    behind(
        "delete from core.document_version"
            + ours
            + "file_id in (select id from core.file where name like 'quota-%')",
        "delete from core.article" + ours + "title ->> 'fr' like 'Quota %'",
        "delete from core.file" + ours + "name like 'quota-%'",
        "delete from core.usage" + ours + "key <> 'storage-mebibytes'",
        "update core.usage u set amount = (select coalesce(sum(f.size), 0) from core.file f where"
            + " f.tenant_id = u.tenant_id and f.state in ('clean', 'quarantined')) where u.key ="
            + " 'storage-mebibytes' and u.tenant_id = (select id from sys.tenant where alias ="
            + " 'el-ksiba')");
  }

  @AfterEach
  void what_the_network_said_is_forgotten() throws SQLException, InterruptedException {
    behind("delete from sys.tenant_allowance", "delete from core.usage where key = 'requests-day'");
    Waiting.until(SOON, () -> api() == 200);
  }

  @Test
  void of_sixty_four_files_at_once_exactly_those_stay_that_fit() throws Exception {
    long before = Long.parseLong(used("storage-mebibytes"));
    long lying = Long.parseLong(files());
    // Two mebibytes more than there are, rounded up to whole ones.
    long allowed = (before >> 20) + 3;
    behind(allowing("storage-mebibytes", allowed));
    long fit = ((allowed << 20) - before) / FILE;
    assertThat(fit).isBetween(20L, (long) UPLOADS - 20);
    String token = admin.formToken(HOST, NEWS + "/new");

    List<Integer> statuses = new ArrayList<>();
    ExecutorService many = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Integer>> uploads = new ArrayList<>();
      for (int i = 0; i < UPLOADS; i++) {
        int number = i;
        uploads.add(() -> upload(number, token).status());
      }
      for (Future<Integer> each : many.invokeAll(uploads)) {
        statuses.add(each.get());
      }
    } finally {
      many.shutdownNow();
    }

    assertThat(statuses).containsOnly(303, 413);
    assertThat(statuses.stream().filter(status -> status == 303)).hasSize((int) fit);
    assertThat(Long.parseLong(used("storage-mebibytes"))).isEqualTo(before + fit * FILE);
    assertThat(Long.parseLong(files())).as("the files' own").isEqualTo(lying + fit * FILE);
    assertThat(drafts()).as("nothing stays of what was refused").isEqualTo(Long.toString(fit));
    assertThat(upload(99, token).body()).contains("Il n’y a plus de place pour ce fichier");
    assertThat(admin.on(HOST, "/fr/manage/usage").get("/fr/manage/usage").body())
        .contains("<meter", "Mio sur " + allowed, "Il en reste peu");
    System.out.printf("quota: %d of %d parallel uploads fitted, exactly%n", fit, UPLOADS);
  }

  @Test
  void beyond_a_month_s_mails_a_mail_waits_until_more_is_allowed() throws Exception {
    String last = "last-" + UUID.randomUUID() + "@example.org";
    behind(
        "insert into core.usage (tenant_id, key, period, amount) select id, 'mails-month',"
            + " to_char(now() at time zone 'Africa/Casablanca', 'YYYY-MM'), 7 from sys.tenant where"
            + " alias = 'el-ksiba' on conflict (tenant_id, key, period) do update set amount = 7",
        allowing("mails-month", 7));
    Answer asked = admin.post(HOST, "/fr/manage/mail", "/fr/manage/mail/trial", trial(last));
    assertThat(asked.status()).as("the act itself is done").isEqualTo(303);
    Waiting.until(SOON, () -> outbox("trouble", last).equals("quota"));
    assertThat(outbox("state", last)).isEqualTo("waiting");
    assertThat(admin.on(HOST, "/fr/manage/mail").get("/fr/manage/mail").body())
        .contains("Les courriers de ce mois sont épuisés");
    assertThat(admin.on(HOST, "/ar/manage/usage").get("/ar/manage/usage").body())
        .contains("استُنفدت رسائل هذا الشهر");
    // Turn after turn it stays, and no turn counts as an attempt.
    Thread.sleep(10_000);
    assertThat(outbox("state || attempts", last)).isEqualTo("waiting0");
    assertThat(arrived(last)).isZero();

    behind(allowing("mails-month", 8));
    Waiting.until(SOON, () -> outbox("state", last).equals("sent"));
    assertThat(arrived(last)).isEqualTo(1);
    assertThat(used("mails-month")).isEqualTo("8");
  }

  @Test
  void a_day_s_requests_end_for_the_api_until_more_is_allowed_and_never_for_people()
      throws Exception {
    behind(allowing("requests-day", 5));
    for (int i = 0; i < 6; i++) {
      assertThat(api()).isEqualTo(200);
    }
    Waiting.until(SOON, () -> api() == 429);
    Answer refused = admin.on(HOST, PROJECTS).with("Accept-Language", "ar").get(PROJECTS);
    assertThat(refused.header("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(refused.json().getString("quota")).isEqualTo("requests-day");
    assertThat(refused.json().getString("title")).isEqualTo("استُنفدت طلبات هذا اليوم");
    assertThat(admin.on(HOST, "/fr/manage").get("/fr/manage").status()).isEqualTo(200);
    assertThat(Http.on(HOST).get(PROJECTS).status()).as("strangers use up nothing").isEqualTo(200);
    assertThat(Http.on("sefrou.localhost").get(PROJECTS).status()).isEqualTo(200);

    behind(allowing("requests-day", 500_000));
    Waiting.until(SOON, () -> api() == 200);
  }

  @Test
  void the_network_says_how_much_and_sees_how_much_is_used() throws Exception {
    Visitor network = Visitor.signedIn("admin@network.test", "network");
    Answer done =
        network.post(
            APEX,
            ALLOWANCES,
            ALLOWANCES,
            Map.of(
                "storage-mebibytes",
                "4321",
                "mails-month",
                "200",
                "requests-day",
                "9000",
                "reason",
                "Une commune qui publie beaucoup"));
    assertThat(done.status()).isEqualTo(303);
    assertThat(admin.on(HOST, "/fr/manage/usage").get("/fr/manage/usage").body())
        .contains("Une commune qui publie beaucoup");
    assertThat(
            value(
                "select count(*) from core.audit where act = 'allowance.set' and object = ?",
                "el-ksiba"))
        .isNotEqualTo("0");
    JsonObject usage = admin.on(HOST, "/api/v1/usage").get("/api/v1/usage").json();
    assertThat(usage.getJsonArray("used").getValuesAs(JsonObject.class))
        .filteredOn(used -> used.getString("resource").equals("storage-mebibytes"))
        .singleElement()
        .satisfies(used -> assertThat(used.getInt("allowed")).isEqualTo(4321))
        .satisfies(used -> assertThat(used.getBoolean("own")).isTrue());
    assertThat(network.on(APEX, "/fr/console/vitals").get("/fr/console/vitals").body())
        .contains("Mio sur 4\u202f321");
    assertThat(
            network
                .post(APEX, ALLOWANCES, ALLOWANCES, Map.of("storage-mebibytes", "viel"))
                .status())
        .isEqualTo(422);
    Answer unexplained =
        network.post(
            APEX,
            ALLOWANCES,
            ALLOWANCES,
            Map.of("storage-mebibytes", "9", "mails-month", "9", "requests-day", "9"));
    assertThat(unexplained.status()).isEqualTo(422);
    assertThat(unexplained.body()).contains("Donnez un motif");
    assertThat(Http.on(HOST).get("/api/v1/usage").status()).isEqualTo(401);
  }

  private static int api() {
    return admin.on(HOST, PROJECTS).get(PROJECTS).status();
  }

  private static String outbox(String what, String recipient) throws SQLException {
    return value(
        "select coalesce((select " + what + " from core.outbox where recipient = ?), '')",
        recipient);
  }

  private static long arrived(String recipient) {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().contains(recipient))
        .count();
  }

  private static Map<String, String> trial(String to) {
    return Map.of("to", to, "language", "fr");
  }

  private static Answer upload(int number, String token) {
    byte[] bytes = new byte[FILE];
    Arrays.fill(bytes, (byte) ' ');
    byte[] head = ("%PDF-1.4\n% " + number).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, bytes, 0, head.length);
    return new FormParts()
        .field("kind", "document")
        .field("source", "fr")
        .field("title-fr", "Quota " + number)
        .file("document", "quota-" + number + ".pdf", "application/pdf", bytes)
        .post(admin.on(HOST, NEWS), HOST, NEWS, token);
  }

  private static String drafts() throws SQLException {
    return value("select count(*) from core.article where title ->> 'fr' like ?", "Quota %");
  }

  private static String used(String key) throws SQLException {
    return value(
        "select coalesce(sum(amount), 0) from core.usage u join sys.tenant t on t.id = u.tenant_id"
            + " where t.alias = 'el-ksiba' and key = ?",
        key);
  }

  private static String files() throws SQLException {
    return value(
        "select coalesce(sum(size), 0) from core.file f join sys.tenant t on t.id = f.tenant_id"
            + " where t.alias = ?",
        "el-ksiba");
  }

  private static String allowing(String key, long amount) {
    return ("insert into sys.tenant_allowance (tenant_id, key, amount, reason, set_by, set_at)"
            + " select id, '%s', %d, 'a test of quotas', 'test', now() from sys.tenant where alias = 'el-ksiba' on conflict"
            + " (tenant_id, key) do update set amount = excluded.amount")
        .formatted(key, amount);
  }

  private static String value(String sql, String argument) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql, argument);
    }
  }

  private static void behind(String... statements) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, statements);
    }
  }
}
