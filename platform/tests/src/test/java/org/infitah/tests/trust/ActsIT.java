package org.infitah.tests.trust;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The record of acts, read by who may, chained, and broken by whoever touches it. */
class ActsIT {

  private static final String HOST = "sefrou.localhost";
  private static final String API = "/api/v1/audit";
  private static final String PAGE = "/fr/manage/audit";
  private static final Duration TURN = Duration.ofSeconds(90);

  private static Visitor admin;

  @BeforeAll
  static void an_admin_is_signed_in() {
    Running.platform();
    admin = Visitor.signedIn("admin@sefrou.test", "sefrou");
  }

  @Test
  void an_admin_reads_what_was_done_here_and_only_here() {
    JsonObject list = api(API).json();
    assertThat(list.getJsonArray("items").getValuesAs(JsonObject.class))
        .extracting(act -> act.getString("act"))
        .contains("sign-in.stepped-up");

    assertThat(page(PAGE).body()).contains("Second facteur donné", "Vous");
    assertThat(page(PAGE + "?kind=sign-in&from=2020-01-01&to=2020-01-02").body())
        .contains("Aucun acte");
    assertThat(admin.on("taroudant.localhost", PAGE).get(PAGE).body())
        .doesNotContain("Second facteur donné");
  }

  @Test
  void nobody_else_reads_it() {
    assertThat(Http.on(HOST).get(API).status()).isEqualTo(401);
    assertThat(Http.on(HOST).get(PAGE).status()).isIn(302, 303);
    for (String who : List.of("citizen@infitah.test", "focal-point@sefrou.test")) {
      Visitor other = Visitor.signedIn(who, "sefrou");
      assertThat(other.on(HOST, API).get(API).status()).isEqualTo(403);
      assertThat(other.on(HOST, API).get(API + "/chain").status()).isEqualTo(403);
      assertThat(other.on(HOST, PAGE).get(PAGE).status()).isEqualTo(403);
    }
  }

  @Test
  void a_question_that_makes_no_sense_is_refused() {
    for (String query : List.of("?from=yesterday", "?to=9999999-01-01", "?kind=A'", "?cursor=eA")) {
      assertThat(api(API + query).status()).as(query).isEqualTo(400);
      assertThat(page(PAGE + query).status()).as(query).isEqualTo(400);
    }
  }

  @Test
  void every_act_is_chained_and_a_later_hand_is_noticed() throws Exception {
    Waiting.until(TURN, () -> chain().getInt("waiting") == 0 && chain().getInt("acts") > 0);
    JsonObject whole = chain();
    assertThat(whole.containsKey("broken")).isFalse();
    assertThat(whole.getString("head")).hasSize(64);

    String third = changed("update core.audit set object = object || 'x' where id = ?::uuid", 3);
    assertThat(chain().getInt("broken")).isEqualTo(3);
    assertThat(page(PAGE).body()).contains("rompue au maillon 3");
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(
          behind, "update core.audit set object = left(object, -1) where id = ?::uuid", third);
    }
    assertThat(chain().containsKey("broken")).isFalse();
  }

  private static String changed(String statement, int number) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      String id =
          Sql.value(
              behind,
              "select l.id::text from core.audit_link l join sys.tenant t on t.id = l.tenant_id"
                  + " where t.alias = 'sefrou' and l.number = ?",
              number);
      Sql.update(behind, statement, id);
      return id;
    }
  }

  private static JsonObject chain() {
    return api(API + "/chain").json();
  }

  private static Answer api(String path) {
    return admin.on(HOST, API).get(path);
  }

  private static Answer page(String path) {
    return admin.on(HOST, PAGE).get(path);
  }
}
