package org.infitah.tests.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each tenant counts itself; the network sees the numbers, and nothing they were counted from. */
class VitalsIT {

  private static final String APEX = "localhost";
  private static final String API = "/api/v1/vitals";
  private static final String PAGE = "/fr/console/vitals";
  private static final Duration SOON = Duration.ofMinutes(1);

  private static Visitor observer;

  @BeforeAll
  static void an_observer_is_signed_in() {
    Running.platform();
    observer = Visitor.signedIn("observer@network.test", "network");
  }

  @Test
  void a_mail_that_does_not_leave_and_a_file_are_seen_as_numbers() throws Exception {
    Waiting.until(SOON, () -> vitals("el-ksiba").containsKey("vitals"));
    assertThat(vitals("el-ksiba").getString("state")).isEqualTo("active");
    JsonObject before = vitals("el-ksiba").getJsonObject("vitals");
    assertThat(before.getInt("steps")).isEqualTo(7);
    assertThat(before.getInt("done")).isBetween(1, 7);
    behind(
        "insert into core.outbox (tenant_id, id, recipient, language, template, state, queued_at,"
            + " due_at) select id, gen_random_uuid(), 'vitals@example.org', 'fr', 'mail.trial',"
            + " 'failed', now(), now() from sys.tenant where alias = 'el-ksiba'",
        "insert into core.file (tenant_id, id, media_type, name, size, sha256, state, audience,"
            + " made_at, made_by) select id, gen_random_uuid(), 'application/pdf', 'vitals.pdf',"
            + " 5000000, 'x', 'clean', 'held', now(), 'test' from sys.tenant where alias = 'el-ksiba'",
        "insert into core.audit (tenant_id, id, at, actor, act, object) select id,"
            + " gen_random_uuid(), now(), 'somebody', 'article.revised', 'x' from sys.tenant"
            + " where alias = 'el-ksiba'");
    try {
      Waiting.until(
          SOON,
          () ->
              vitals("el-ksiba").getJsonObject("vitals").getInt("mailsFailed")
                  == before.getInt("mailsFailed") + 1);
      JsonObject after = vitals("el-ksiba").getJsonObject("vitals");
      assertThat(after.getInt("stored")).isEqualTo(before.getInt("stored") + 5_000_000);
      assertThat(after.getString("activeOn")).startsWith("20");
      String page = observer.on(APEX, PAGE).get(PAGE).body();
      assertThat(page)
          .contains("El Ksiba")
          .containsPattern("[1-9][0-9]* Mio sur 5\u202f120")
          .doesNotContain("vitals@example.org");
      assertThat(observer.on(APEX, "/fr/console").get("/fr/console").body())
          .contains("portail a des courriers non partis");
    } finally {
      behind(
          "delete from core.outbox where recipient = 'vitals@example.org'",
          "delete from core.file where name = 'vitals.pdf'");
    }
  }

  @Test
  void the_role_that_reads_them_can_read_nothing_they_were_counted_from() throws SQLException {
    try (Connection network = Running.platform().local().network().open()) {
      assertThat(Sql.column(network, "select alias from net.vitals")).isNotNull();
      for (String table : List.of("core.outbox", "core.file", "core.audit", "core.skipped_step")) {
        assertThatThrownBy(() -> Sql.column(network, "select count(*) from " + table))
            .as(table)
            .hasMessageContaining("permission denied");
      }
      assertThatThrownBy(() -> Sql.run(network, "update net.vitals set mails_failed = 0"))
          .isInstanceOf(SQLException.class);
    }
    try (Connection behind = Running.platform().superuser()) {
      assertThat(
              Sql.column(
                  behind,
                  "select table_schema || '.' || table_name from information_schema.tables where"
                      + " table_schema <> 'net' and table_schema not in ('pg_catalog',"
                      + " 'information_schema') and has_table_privilege('net_ro', format('%I.%I',"
                      + " table_schema, table_name), 'select')"))
          .isEmpty();
    }
  }

  @Test
  void members_and_strangers_are_told_nothing() {
    assertThat(Http.on(APEX).get(API).status()).isEqualTo(401);
    assertThat(Http.on(APEX).get(PAGE).status()).isEqualTo(303);
    Visitor citizen = Visitor.signedIn("citizen@infitah.test", "network");
    assertThat(citizen.on(APEX, API).get(API).status()).isEqualTo(403);
    assertThat(citizen.on(APEX, PAGE).get(PAGE).status()).isEqualTo(403);
    assertThat(Http.on("sefrou.localhost").get(API).status()).isEqualTo(404);
  }

  private static JsonObject vitals(String alias) {
    Answer answer = observer.on(APEX, API).get(API + "?limit=100");
    assertThat(answer.status()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(portal -> portal.getString("alias").equals(alias))
        .findFirst()
        .orElseThrow();
  }

  private static void behind(String... statements) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, statements);
    }
  }
}
