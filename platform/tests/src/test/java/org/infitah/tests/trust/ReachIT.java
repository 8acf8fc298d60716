package org.infitah.tests.trust;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who could see a collectivity's data, and the record it takes along. */
class ReachIT {

  private static final String HOST = "taroudant.localhost";
  private static final String API = "/api/v1/reach";
  private static final String PAGE = "/fr/manage/reach";

  /** What each portal publishes; the rest is only there while something is shown or asked. */
  private static final Set<String> ALWAYS = Set.of("members", "programmes", "vitals");

  private static final String ACTS = "/fr/manage/audit";

  private static Visitor admin;

  @BeforeAll
  static void an_admin_is_signed_in() {
    Running.platform();
    admin = Admin.of("taroudant").visitor();
  }

  @Test
  void it_says_what_the_database_says_at_this_moment() throws SQLException {
    JsonObject guards = reach().getJsonObject("guards");
    assertThat(guards.getInt("tables")).isEqualTo(tablesOfTenants());
    assertThat(guards.getInt("guarded")).isEqualTo(guards.getInt("tables"));
    assertThat(guards.getBoolean("bound")).isTrue();

    String policy = "alter policy tenant on core.project using (%s)";
    for (List<String> hole :
        List.of(
            List.of(
                "alter table core.project no force row level security",
                "alter table core.project force row level security"),
            List.of(policy.formatted("true"), policy.formatted("tenant_id = core.tenant()")))) {
      behind(hole.get(0));
      try {
        JsonObject open = reach().getJsonObject("guards");
        assertThat(open.getInt("guarded")).isEqualTo(open.getInt("tables") - 1);
        assertThat(page().body()).contains("1 table n’est pas gardée");
      } finally {
        behind(hole.get(1));
      }
    }
    assertThat(page().body()).contains("Séparées à l’instant même");
  }

  @Test
  void it_counts_people_modules_and_what_the_network_reads()
      throws SQLException, InterruptedException {
    Waiting.until(
        Duration.ofMinutes(1),
        () ->
            reach().getJsonArray("published").getValuesAs(JsonObject.class).stream()
                .filter(published -> ALWAYS.contains(published.getString("kind")))
                .allMatch(published -> published.getInt("rows") >= 1));
    JsonObject reach = reach();
    assertThat(reach.getJsonArray("roles").getValuesAs(JsonObject.class))
        .extracting(held -> held.getString("role"))
        .contains("tenant-admin", "focal-point");
    assertThat(reach.getJsonArray("modules").getValuesAs(JsonObject.class))
        .extracting(module -> module.getString("id"))
        .containsExactly("digitalization-projects", "school-transport");
    assertThat(reach.getJsonArray("published").getValuesAs(JsonObject.class))
        .extracting(published -> published.getString("kind"))
        .containsExactlyInAnyOrder("members", "programmes", "vitals", "consultations", "shown");
    assertThat(page().body()).contains("school-transport", "Point focal");
  }

  @Test
  void who_takes_the_record_along_stands_in_it() {
    Answer table = admin.post(HOST, ACTS, ACTS + "/export?kind=sign-in", Map.of());
    assertThat(table.status()).isEqualTo(200);
    assertThat(table.header("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"taroudant-acts.csv\"");
    List<String> lines = table.body().lines().toList();
    assertThat(lines.get(0)).isEqualTo("tenant,id,at,act,actor,roles,object,trace");
    assertThat(lines.subList(1, lines.size()))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("taroudant,") && line.contains(",sign-in."));

    JsonObject export = reach().getJsonArray("exports").getJsonObject(0);
    assertThat(export.getString("act")).isEqualTo("audit.exported");
    assertThat(export.getString("object")).isEqualTo(Integer.toString(lines.size() - 1));
    assertThat(page().body()).contains(export.getString("actor"));
  }

  @Test
  void the_last_isolation_run_is_told_or_that_there_was_none() throws IOException {
    Path run = Running.platform().tree().target().resolve("platform/isolation.properties");
    assertThat(run).as("nobody ran the suite over the program with its overlay").doesNotExist();
    assertThat(reach().containsKey("isolation")).isFalse();
    assertThat(page().body()).contains("Pas exécuté sur ce programme");
    String found = "bugs=20\nroutes=161\nreads=9000\nwrites=400\ncommit=abc1234\n";
    try {
      Files.writeString(run, found);
      assertThat(reach().containsKey("isolation")).as("half a record is none").isFalse();
      Files.writeString(run, found + "at=2026-11-22T10:00:00Z\n");
      JsonObject isolation = reach().getJsonObject("isolation");
      assertThat(isolation.getInt("bugs")).isEqualTo(20);
      assertThat(isolation.getInt("cells")).isEqualTo(9400);
      assertThat(page().body()).contains("20 sur 20", "abc1234", "2026-11-22T10:00:00Z");
    } finally {
      Files.delete(run);
    }
  }

  @Test
  void nobody_else_is_told() {
    assertThat(Http.on(HOST).get(API).status()).isEqualTo(401);
    assertThat(Http.on(HOST).get(PAGE).status()).isEqualTo(303);
    for (String who : List.of("citizen@infitah.test", "focal-point@taroudant.test")) {
      Visitor other = Visitor.signedIn(who, "taroudant");
      assertThat(other.on(HOST, API).get(API).status()).isEqualTo(403);
      assertThat(other.on(HOST, PAGE).get(PAGE).status()).isEqualTo(403);
    }
  }

  private static int tablesOfTenants() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Integer.parseInt(
          Sql.value(
              behind,
              "select count(*) from information_schema.columns c join information_schema.tables t"
                  + " using (table_schema, table_name) where c.column_name = 'tenant_id' and"
                  + " t.table_type = 'BASE TABLE' and (table_schema in ('core', 'net') or"
                  + " table_schema like 'plugin\\_%')"));
    }
  }

  private static void behind(String statement) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, statement);
    }
  }

  private static JsonObject reach() {
    Answer answer = admin.on(HOST, API).get(API);
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  private static Answer page() {
    Answer answer = admin.on(HOST, PAGE).get(PAGE);
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }
}
