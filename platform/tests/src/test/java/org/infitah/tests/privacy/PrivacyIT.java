package org.infitah.tests.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Catalogue;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Table;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.Test;

/**
 * A person takes along what a tenant holds, and is forgotten there: in every table, and only there.
 */
class PrivacyIT {

  private static final String ALIAS = "el-ksiba";
  private static final String HOST = "el-ksiba.localhost";
  private static final String WHO = "evaluator@sefrou.test";
  private static final String NAME = "Nom " + WHO;
  private static final String MINE = "/fr/account/data";
  private static final String QUEUE = "/fr/manage/erasures";
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void a_person_is_exported_and_forgotten() throws Exception {
    Admin admin = Admin.of(ALIAS);
    Map<String, String> form = new HashMap<>(Admin.form(WHO, "staff"));
    form.put("reason", "désigne " + NAME);
    assertThat(admin.give(form).status()).isEqualTo(303);
    Waiting.until(SOON, () -> admin.isSettled(WHO));
    Waiting.until(SOON, () -> !admin.page("/fr/manage/people").body().contains("enregistrement"));
    String subject =
        value("select subject from core.account where email = ? and tenant_id = ?", WHO, tenant());
    work(subject);
    Visitor person = Visitor.signedIn(WHO, ALIAS);

    JsonObject export = export(person);
    assertThat(export.getString("subject")).isEqualTo(subject);
    List<String> tables =
        export.getJsonArray("held").getValuesAs(JsonObject.class).stream()
            .filter(part -> !part.getJsonArray("rows").isEmpty())
            .map(part -> part.getString("table") + "." + part.getString("as"))
            .toList();
    assertThat(tables)
        .containsExactlyInAnyOrderElementsOf(new TreeSet<>(found(subject, WHO)))
        .contains("core.account.subject", "core.sign_in.subject", "core.audit.actor");
    assertThat(export.toString()).contains(WHO, NAME).doesNotContain("tokens", "token_hash");
    assertThat(person.on(HOST, MINE).get(MINE).body()).contains("Rôles qui vous ont été confiés");

    assertThat(person.post(HOST, MINE, MINE + "/erasure").status()).isEqualTo(303);
    assertThat(person.post(HOST, MINE, MINE + "/erasure").status()).isEqualTo(409);
    assertThat(admin.page(QUEUE).body()).contains("À traiter");
    String request =
        value("select id from core.person_erasure where subject = ? and state = 'asked'", subject);
    Answer wrong = admin.visitor().post(HOST, QUEUE, QUEUE + "/" + request, Map.of("do", "erase"));
    assertThat(wrong.status()).isEqualTo(400);
    long before = acts();
    Answer done =
        admin
            .visitor()
            .post(HOST, QUEUE, QUEUE + "/" + request, Map.of("do", "erase", "reason", "demande"));
    assertThat(done.status()).as(done.body()).isEqualTo(303);

    assertThat(leftIn(subject)).containsExactly("core.audit");
    assertThat(leftIn(WHO)).isEmpty();
    assertThat(leftIn(NAME)).isEmpty();
    assertThat(acts()).isGreaterThan(before);
    assertThat(value("select count(*) from core.mandate where subject = ?", "erased:" + request))
        .isEqualTo("1");
    assertThat(value("select count(*) from core.file where made_by = ?", "erased:" + request))
        .isEqualTo("1");
    assertThat(person.on(HOST, "/fr/account").get("/fr/account").status()).isEqualTo(303);
    assertThat(admin.page(QUEUE).body()).contains("Effacée").doesNotContain(WHO);
    assertThat(admin.page("/fr/manage/people").isGood()).isTrue();
    Waiting.until(SOON, () -> admin.page("/fr/manage/audit").body().contains("Personne effacée"));
    assertThat(
            admin
                .visitor()
                .on(HOST, "/api/v1/audit/chain")
                .get("/api/v1/audit/chain")
                .json()
                .containsKey("broken"))
        .isFalse();

    // Somewhere else nothing has changed, and the account is the person's own.
    Visitor elsewhere = Visitor.signedIn(WHO, "sefrou");
    assertThat(elsewhere.on("sefrou.localhost", "/fr/account").get("/fr/account").body())
        .contains("Évaluateur");
    Visitor again = Visitor.signedIn(WHO, ALIAS);
    assertThat(again.on(HOST, "/fr/account").get("/fr/account").body())
        .doesNotContain("Fonctionnaire");
  }

  @Test
  void a_request_can_be_refused_with_a_reason_that_is_told() throws SQLException {
    Admin admin = Admin.of(ALIAS);
    Visitor citizen = Visitor.signedIn("citizen@infitah.test", ALIAS);
    assertThat(citizen.post(HOST, MINE, MINE + "/erasure").status()).isEqualTo(303);
    String request =
        value(
            "select id from core.person_erasure where state = 'asked' and tenant_id = ?", tenant());
    admin
        .visitor()
        .post(
            HOST, QUEUE, QUEUE + "/" + request, Map.of("do", "refuse", "reason", "une obligation"));

    assertThat(citizen.on(HOST, MINE).get(MINE).body()).contains("refusée", "une obligation");
    assertThat(citizen.on(HOST, "/fr/account").get("/fr/account").isGood()).isTrue();
  }

  @Test
  void the_last_admin_is_not_forgotten() throws SQLException {
    Admin admin = Admin.of("taroudant");
    String host = "taroudant.localhost";
    assertThat(admin.visitor().post(host, MINE, MINE + "/erasure").status()).isEqualTo(303);
    String request =
        value(
            "select r.id from core.person_erasure r join sys.tenant t on t.id = r.tenant_id"
                + " where t.alias = 'taroudant' and r.state = 'asked'");
    Map<String, String> form = Map.of("do", "erase", "reason", "demande");
    assertThat(admin.visitor().post(host, QUEUE, QUEUE + "/" + request, form).status())
        .isEqualTo(409);
    assertThat(admin.page("/fr/manage").isGood()).isTrue();
    admin
        .visitor()
        .post(host, QUEUE, QUEUE + "/" + request, Map.of("do", "refuse", "reason", "seul"));
  }

  /** What somebody leaves behind by working: a file, and a role given to somebody else. */
  private static void work(String subject) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(
          behind,
          "insert into core.file (tenant_id, id, media_type, name, size, sha256, state, audience, made_at, made_by)"
              + " select ?::int, gen_random_uuid(), 'image/png', 'privacy-it', 1, repeat('ab', 32), 'clean', 'held', now(), ?",
          tenant(),
          subject);
    }
  }

  /** In which tables of the tenant a text stands, wherever in a row. */
  private static List<String> leftIn(String text) throws SQLException {
    List<String> left = new ArrayList<>();
    try (Connection behind = Running.platform().superuser()) {
      for (Table table : Catalogue.tables(behind)) {
        String count =
            Sql.value(
                behind,
                "select count(*) from "
                    + table.name()
                    + " t where t.tenant_id = ?::int and position(? in t::text) > 0",
                tenant(),
                text);
        if (!count.equals("0")) {
          left.add(table.name());
        }
      }
    }
    return left;
  }

  /** Every column of every table of the tenant that is the person's subject or address. */
  private static List<String> found(String... texts) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection behind = Running.platform().superuser()) {
      for (Table table : Catalogue.tables(behind)) {
        for (Table.Column column : table.columns()) {
          boolean key = !(table.name().equals("core.account") && column.name().equals("email"));
          for (String text : texts) {
            if (column.type().equals("text")
                && key
                && !Sql.value(
                        behind,
                        "select count(*) from %s where tenant_id = ?::int and %s = ?"
                            .formatted(table.name(), column.name()),
                        tenant(),
                        text)
                    .equals("0")) {
              found.add(table.name() + "." + column.name());
            }
          }
        }
      }
    }
    return found;
  }

  private static JsonObject export(Visitor person) {
    Answer page = person.post(HOST, MINE, MINE);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Disposition"))
        .hasValue("attachment; filename=\"el-ksiba-my-data.json\"");
    Http http = person.on(HOST, "/api/v1/account/data").with("Content-Type", "application/json");
    Answer api = http.send("POST", "/api/v1/account/data", "");
    assertThat(api.json().getString("subject")).isEqualTo(page.json().getString("subject"));
    return page.json();
  }

  private static long acts() throws SQLException {
    return Long.parseLong(value("select count(*) from core.audit where tenant_id = ?", tenant()));
  }

  private static int tenant() throws SQLException {
    return Integer.parseInt(value("select id from sys.tenant where alias = ?", ALIAS));
  }

  private static String value(String sql, Object... arguments) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql, arguments);
    }
  }
}
