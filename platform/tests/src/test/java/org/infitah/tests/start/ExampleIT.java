package org.infitah.tests.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Examples come by one button and go by another, and nothing else does. */
class ExampleIT {

  private static final String API = "/api/v1/first-hour";
  private static final String EXAMPLE = API + "/example";
  private static final String TENANT = "(select id from sys.tenant where alias = 'taroudant')";

  /** Where what the tenant has is put while it shall have nothing. */
  private static final int ASIDE = 100_000;

  private static final List<String> TABLES =
      List.of(
          "core.document_version",
          "core.article",
          "core.attendance",
          "core.breakout_group",
          "core.agenda_item",
          "core.workshop",
          "core.consultation",
          "core.council_session",
          "core.step",
          "core.project",
          "core.axis",
          "core.programme_component",
          "core.programme");

  private final Admin admin = Admin.of("taroudant");

  @BeforeEach
  void nothing_of_its_own() throws SQLException {
    for (String table : TABLES) {
      behind("update " + table + " set tenant_id = tenant_id + ? where tenant_id = " + TENANT);
    }
  }

  @AfterEach
  void as_before() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      for (String table : TABLES) {
        Sql.update(behind, "delete from " + table + " where tenant_id = " + TENANT);
      }
      Sql.update(behind, "delete from core.example where tenant_id = " + TENANT);
      Sql.update(
          behind, "delete from core.source where code = 'exemple' and tenant_id = " + TENANT);
      Sql.update(behind, "update sys.tenant set example = false where id = " + TENANT);
    }
    List<String> back = new ArrayList<>(TABLES);
    Collections.reverse(back);
    for (String table : back) {
      behind("update " + table + " set tenant_id = tenant_id - ? where tenant_id > 100000");
    }
  }

  @Test
  void it_comes_and_goes_and_says_so() throws SQLException {
    assertThat(hour()).contains("\"state\":\"offered\"");
    assertThat(admin.page("/fr/manage").body()).contains("Charger l’exemple");
    assertThat(decide("load-example").status()).isEqualTo(303);
    assertThat(decide("load-example").status()).as("twice").isEqualTo(303);
    assertThat(rows("core.programme")).isEqualTo(1);
    assertThat(rows("core.article")).isEqualTo(2);

    for (String path :
        List.of("/ar", "/fr/programme", "/fr/workshops/EXEMPLE-W-001", "/ar/news/EXEMPLE-N-001")) {
      Answer page = Http.on(admin.host()).get(path);
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.body()).as(path).contains("noindex", "class=\"ribbon\"");
    }
    assertThat(Http.on(admin.host()).get("/fr/projects").body())
        .contains("Exemple : un budget expliqué aux citoyens");
    Answer open = Http.on(admin.host()).get("/api/v1/projects");
    assertThat(open.body()).contains("EXEMPLE-P-001");
    assertThat(open.header("Infitah-Content")).contains("example");
    assertThat(Http.on("localhost").get("/fr").body()).doesNotContain("Exemple :");
    assertThat(hour())
        .as("an example is no step taken")
        .containsPattern("\"code\":\"programme\"[^}]*\"open\"")
        .containsPattern("\"code\":\"workshop\"[^}]*\"open\"")
        .containsPattern("\"code\":\"publish\"[^}]*\"open\"");

    assertThat(decide("remove-example").status()).isEqualTo(303);
    assertThat(decide("remove-example").status()).as("twice").isEqualTo(303);
    for (String table : TABLES) {
      assertThat(rows(table)).as(table).isZero();
    }
    assertThat(Http.on(admin.host()).get("/fr").body()).doesNotContain("noindex", "Exemple");
    assertThat(acts()).containsExactly("first-hour.example-loaded", "first-hour.example-removed");
  }

  @Test
  void what_became_ones_own_stays_whole() throws SQLException {
    assertThat(send("PUT").status()).isEqualTo(200);
    change("update core.article set version = 2 where reference = 'EXEMPLE-N-002'");
    change(
        "insert into core.council_session (tenant_id, id, programme_id, reference, held_on, source_id)"
            + " select tenant_id, gen_random_uuid(), id, 'TAR-S-900', '2027', source_id"
            + " from core.programme where reference = 'EXEMPLE-OP-001'");
    assertThat(admin.page("/fr/manage").body())
        .containsPattern("(?s)Exemple : invitation.{0,200}Reste, car modifié")
        .containsPattern("(?s)Exemple : programme.{0,200}Reste, car modifié")
        .containsPattern("(?s)Exemple : le portail.{0,200}Sera retiré");

    assertThat(send("DELETE").status()).isEqualTo(200);
    assertThat(references("core.article")).containsExactly("EXEMPLE-N-002");
    assertThat(rows("core.programme")).isEqualTo(1);
    assertThat(rows("core.axis")).isEqualTo(2);
    assertThat(rows("core.agenda_item")).isEqualTo(2);
    assertThat(rows("core.example")).isZero();
    assertThat(hour()).contains("\"state\":\"none\"");
  }

  @Test
  void nothing_is_loaded_beside_what_is_ones_own() throws SQLException {
    change(
        "insert into core.article (tenant_id, id, reference, kind, state, title) select "
            + TENANT
            + ", gen_random_uuid(), 'TAR-N-900', 'news', 'draft', '{\"fr\": \"à moi\", \"source\": \"fr\"}'");
    assertThat(send("PUT").status()).isEqualTo(409);
    assertThat(decide("load-example").status()).isEqualTo(409);
    assertThat(hour()).contains("\"state\":\"none\"");
    assertThat(rows("core.programme")).isZero();
  }

  @Test
  void two_at_once_load_it_once() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Integer>> twice =
          List.of(() -> send("PUT").status(), () -> send("PUT").status());
      for (Future<Integer> one : both.invokeAll(twice)) {
        assertThat(one.get()).isEqualTo(200);
      }
    } finally {
      both.shutdown();
    }
    assertThat(new TreeSet<>(references("core.article")))
        .containsExactly("EXEMPLE-N-001", "EXEMPLE-N-002");
  }

  private Answer decide(String act) {
    return admin
        .visitor()
        .postFields(admin.host(), "/fr/manage", "/fr/manage/first-hour", "act=" + act);
  }

  private Answer send(String method) {
    return admin.visitor().on(admin.host(), EXAMPLE).send(method, EXAMPLE);
  }

  private String hour() {
    return admin.visitor().on(admin.host(), API).get(API).body();
  }

  private static int rows(String table) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Integer.parseInt(
          Sql.value(behind, "select count(*) from " + table + " where tenant_id = " + TENANT));
    }
  }

  private static List<String> references(String table) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(behind, "select reference from " + table + " where tenant_id = " + TENANT);
    }
  }

  private static List<String> acts() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
              behind,
              "select act from core.audit where object = 'example' and tenant_id = "
                  + TENANT
                  + " order by at desc, id desc limit 2")
          .stream()
          .sorted()
          .toList();
    }
  }

  private static void change(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(behind, sql);
    }
  }

  /** Past the foreign keys, which keep rows and their parents with one tenant. */
  private static void behind(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "set session_replication_role = replica");
      Sql.update(behind, sql, ASIDE);
    }
  }
}
