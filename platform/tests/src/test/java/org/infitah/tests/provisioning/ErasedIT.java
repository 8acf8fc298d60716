package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.KeycloakLogin;
import org.infitah.cli.keycloak.Organizations;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Secret;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two persons erase a portal of their own making; then every table, folder and Keycloak is walked.
 */
class ErasedIT {

  private static final String APEX = "localhost";
  private static final String HOST = "oubli.localhost";
  private static final String API = "/api/v1/portals/oubli";
  private static final Duration SOON = Duration.ofMinutes(1);

  /** What outlives the tenant, each with its reason. */
  private static final Set<String> KEPT =
      Set.of(
          // The network's public register, which must tell any past day again.
          "net.membership",
          // The stone, the name that is never given twice, and the host that says it is gone.
          "sys.tombstone",
          "sys.host");

  private static Visitor admin;
  private static Visitor deputy;

  @BeforeAll
  static void two_network_admins_are_signed_in() {
    Running.platform();
    admin = Visitor.signedIn("admin@network.test", "network");
    deputy = Visitor.signedIn("deputy@network.test", "network");
  }

  @AfterEach
  void the_time_to_think_is_as_long_as_before() throws SQLException {
    run(
        "update sys.law_rule set value = '30' where key = 'erasure.cooling_off'",
        "delete from sys.host where host = '" + HOST + "'");
  }

  @Test
  void nothing_of_it_stays_but_a_stone() throws Exception {
    String body =
        "{\"level\":\"commune\",\"code\":\"11.321.03.01\",\"nameFr\":\"Oubli\",\"alias\":\"oubli\","
            + "\"email\":\"first@oubli.test\",\"language\":\"fr\",\"population\":\"9\",\"year\":\"2024\"}";
    assertThat(send("/api/v1/openings", body, admin).status()).isEqualTo(201);
    Waiting.until(SOON, () -> Http.on(HOST).get("/fr").isGood());
    int id = Integer.parseInt(value("select id from sys.tenant where alias = 'oubli'"));
    Path folder = Running.platform().local().files().resolve(Integer.toString(id));
    Files.createDirectories(folder.resolve("ab"));
    Files.writeString(folder.resolve("ab/one"), "a file");
    assertThat(tablesWith(id)).contains("core.audit", "core.page", "net.member");
    assertThat(isKnownToKeycloak()).isTrue();
    run(
        "insert into core.domain (tenant_id, id, host, token, state, asked_at, asked_by) values ("
            + id
            + ", gen_random_uuid(), 'oubli-essai.ma', 't', 'proved', now(), 'test')",
        "insert into sys.host (host, tenant_id, canonical, proved) values ('oubli-essai.ma', "
            + id
            + ", false, true)");

    move("read-only");
    move("archived");
    assertThat(ask().status()).isEqualTo(202);
    assertThat(confirm(admin).status()).as("one person alone").isEqualTo(409);
    assertThat(confirm(deputy).status()).isEqualTo(202);
    assertThat(
            value(
                "select (due_at > now() + interval '29 days')::text from core.erasure"
                    + " where subject = 'oubli' and state = 'confirmed'"))
        .isEqualTo("true");
    assertThat(admin.on(APEX, API).send("DELETE", API + "/erasure").status()).isEqualTo(204);
    assertThat(Http.on(HOST).get("/fr").isGood()).as("called off").isTrue();
    assertThat(ask().status()).isEqualTo(202);
    move("read-only");
    assertThat(
            value(
                "select count(*) from core.audit where act = 'member.erasure-called-off'"
                    + " and object = 'oubli'"))
        .as("whoever takes it out of the archive calls it off, and that is recorded")
        .isEqualTo("2");
    move("archived");

    run("update sys.law_rule set value = '0' where key = 'erasure.cooling_off'");
    assertThat(ask().status()).isEqualTo(202);
    assertThat(confirm(deputy).status()).isEqualTo(202);
    Waiting.until(
        SOON, () -> value("select count(*) from sys.tombstone where alias = 'oubli'").equals("1"));

    assertThat(tablesWith(id)).isSubsetOf(KEPT);
    assertThat(folder).doesNotExist();
    assertThat(isKnownToKeycloak()).isFalse();
    assertThat(value("select count(*) from sys.applied_field where scope like 'tenant/oubli%'"))
        .isEqualTo("0");
    assertThat(value("select (proof -> 'rows')::text from sys.tombstone where alias = 'oubli'"))
        .isNotEqualTo("0");
    assertThat(value("select (proof -> 'files')::text from sys.tombstone where alias = 'oubli'"))
        .isEqualTo("1");
    Answer page = Http.on(HOST).get("/fr");
    assertThat(page.status()).isEqualTo(410);
    assertThat(page.body()).contains("Ce portail a été effacé", "Oubli");
    assertThat(Http.on(HOST).get("/api/v1/projects").json().getString("state")).isEqualTo("erased");
    assertThat(Http.on(APEX).get("/api/v1/members/oubli").status()).isEqualTo(404);
    assertThat(send("/api/v1/openings", body, admin).status())
        .as("its name is never given again")
        .isIn(200, 409);
  }

  private static void move(String state) throws SQLException, InterruptedException {
    String body = "{\"state\":\"" + state + "\",\"reason\":\"r\"}";
    assertThat(send(API + "/state", body, admin).status()).isEqualTo(202);
    Waiting.until(
        SOON,
        () ->
            value(
                    "select count(*) from core.task where subject = 'oubli' and kind = 'state'"
                        + " and state in ('asked', 'running')")
                .equals("0"));
  }

  private static Answer ask() {
    return send(API + "/erasure", "{\"host\":\"" + HOST + "\",\"reason\":\"fusion\"}", admin);
  }

  private static Answer confirm(Visitor who) {
    return send(API + "/erasure/confirmation", "{\"host\":\"" + HOST + "\"}", who);
  }

  private static Answer send(String path, String body, Visitor who) {
    return who.on(APEX, path).with("Content-Type", "application/json").send("POST", path, body);
  }

  /** Every table of the database that has a row of the tenant, whatever schema it lies in. */
  private static List<String> tablesWith(int id) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      List<String> found = new ArrayList<>();
      for (String table :
          Sql.column(
              behind,
              "select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on"
                  + " n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname"
                  + " = 'tenant_id' and not a.attisdropped where c.relkind in ('r', 'p')"
                  + " and n.nspname not like 'pg_%'")) {
        if (!Sql.value(behind, "select count(*) from " + table + " where tenant_id = " + id)
            .equals("0")) {
          found.add(table);
        }
      }
      return found;
    }
  }

  private static boolean isKnownToKeycloak() {
    LocalPlatform platform = Running.platform().local();
    KeycloakLogin login =
        KeycloakLogin.operator(platform.keycloak(), platform.secret(Secret.PORTAL_PROVISION));
    return new Organizations(new AdminApi(login, Clock.systemUTC())).find("oubli").isPresent();
  }

  private static String value(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql);
    }
  }

  private static void run(String... statements) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, statements);
    }
  }
}
