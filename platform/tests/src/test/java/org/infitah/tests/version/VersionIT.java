package org.infitah.tests.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.council.Chamber.HOST;
import static org.infitah.tests.council.Chamber.VERSIONS;
import static org.infitah.tests.council.Chamber.present;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.infitah.tests.council.Chamber;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A programme is frozen, compared and adopted, and everybody sees when somebody touched it. */
class VersionIT {

  private static final String PAGE = "/fr/programme/versions";
  private static final String API = "/api/v1/programme/versions";

  private final Chamber chamber = new Chamber();
  private final Http reader = Http.on(HOST);

  @AfterEach
  void nothing_stays() throws SQLException {
    chamber.close();
    behind("delete from core.axis where title::text like '%Essai%'");
  }

  @Test
  void an_adopted_version_of_which_a_byte_was_flipped_says_so() throws SQLException {
    threeVersions();
    adopted();

    JsonObject version = reader.get(API + "/2").json();
    assertThat(version.getBoolean("matches")).isTrue();
    String digest = version.getString("sha256");
    Answer content = reader.get(API + "/2/content");
    assertThat(digestOf(content.body())).isEqualTo(digest);
    assertThat(content.header("ETag")).contains("\"" + digest + "\"");
    assertThat(content.header("Content-Type").orElse("")).contains("infitah.programme+json");
    assertThat(reader.with("If-None-Match", "\"" + digest + "\"").get(API + "/2/content").status())
        .isEqualTo(304);

    String touch = "update core.programme_version set body = replace(body, 'Essai un', 'Essai u2')";
    behind(touch + " where number = 2");
    touched();
    // Whoever also mends the digest of the version meets the one of the deliberation.
    behind(
        "update core.programme_version set sha256 = encode(sha256(convert_to(body, 'UTF8')),"
            + " 'hex') where number = 2");
    touched();
    assertThat(reader.get(API + "/3").json().getBoolean("matches")).isTrue();
    behind("update core.programme_version set body = 'x' || body where number = 2");
    assertThat(reader.get(PAGE + "/2").body()).contains("ne se lisent plus", "2025-001");
    assertThat(reader.get(PAGE + "/3/changes").body()).contains("ne se lisent plus");
  }

  /** A draft, one with an axis more that is validated, and a draft in which that axis changed. */
  private void threeVersions() throws SQLException {
    chamber.freezes("draft");
    assertThat(frozen("stage=draft").body()).contains("Rien n’a changé");
    assertThat(frozen("stage=other").body()).contains("Choisissez un état");
    axis("Essai un");
    Answer made = send("{\"stage\":\"validated\",\"note\":{\"fr\":\"Essai de note\"}}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.json().getInt("number")).isEqualTo(2);
    Answer same = send("{\"stage\":\"validated\"}");
    assertThat(same.status()).isEqualTo(422);
    assertThat(same.json().getString("stage")).isEqualTo("unchanged");
    behind(
        "update core.axis set title = '{\"fr\":\"Essai deux\",\"source\":\"fr\"}' where"
            + " title::text like '%Essai un%'");
    chamber.freezes("draft");

    assertThat(reader.get(PAGE).body()).contains("Version 1", "Version 2", "Version 3", "Validée");
    assertThat(reader.get(PAGE + "/1").body()).doesNotContain("Essai");
    assertThat(reader.get(PAGE + "/2").body()).contains("Essai un", "Essai de note", "sha256sum");
    assertThat(reader.get("/ar/programme/versions/2").body())
        .contains("<span lang=\"fr\" dir=\"ltr\">Essai un</span>");
    assertThat(reader.get(PAGE + "/1/changes").body()).contains("C’est la première version");
    assertThat(reader.get(PAGE + "/2/changes").body()).contains("Ajouté", "Essai un");
    assertThat(reader.get(PAGE + "/3/changes").body())
        .contains("Modifié", "Intitulé", "Essai un", "Essai deux");
    assertThat(changes("/3/changes?since=1")).containsExactly("added axis");
    assertThat(changes("/1/changes?since=3")).containsExactly("removed axis");
    assertThat(changes("/3/changes")).containsExactly("changed axis");
    assertThat(changes("/3/changes?since=3")).isEmpty();
    assertThat(reader.get(API + "/3/changes?since=9").status()).isEqualTo(404);
    assertThat(reader.get(PAGE + "/4").status()).isEqualTo(404);
    assertThat(Http.on("taroudant.localhost").get(API + "/1").status()).isEqualTo(404);
  }

  private void adopted() throws SQLException {
    String way = voted("counts&for=3&against=1");
    assertThat(status()).isEqualTo("drafting");
    chamber.done(way, "/decisions/deliberations", "about=1&body-fr=Essai");
    assertThat(status()).isEqualTo("adopted");
    assertThat(shownByTheNetwork()).isEqualTo("adopted 2025-10-02");
    assertThat(reader.get("/fr/programme").body())
        .contains("Adopté par la délibération n° 2025-001", "sur la version 2");
    assertThat(reader.get("/ar/programme").body()).contains("اعتُمد بالمقرر رقم");
    assertThat(reader.get(PAGE + "/2").body())
        .contains("Adoptée par la délibération n° 2025-001")
        .doesNotContain("ne correspond pas");
    assertThat(reader.get("/fr/council/deliberations/2025-001").body())
        .contains("La version 2 conservée ici", "/fr/programme/versions/2");
    assertThat(chamber.page("/fr/manage/audit")).contains("Programme adopté", "Version du");
  }

  private void touched() {
    assertThat(reader.get(PAGE + "/2").body())
        .contains("ne correspond pas à la délibération n° 2025-001");
    assertThat(reader.get("/ar/programme/versions/2").body()).contains("لا تطابق المقرر رقم");
    assertThat(reader.get(PAGE).body()).contains("Ne correspond pas");
    assertThat(reader.get("/fr/council/deliberations/2025-001").body())
        .contains("Ce texte ne correspond pas à la délibération n° 2025-001");
    JsonObject version = reader.get(API + "/2").json();
    assertThat(version.getBoolean("matches")).isFalse();
    assertThat(version.getJsonArray("decisions").getJsonObject(0).getBoolean("matches")).isFalse();
  }

  @Test
  void a_rejected_one_changes_nothing_and_one_that_was_touched_is_not_written_down()
      throws SQLException {
    axis("Essai un");
    chamber.freezes("validated");
    String way = voted("counts&for=1&against=3");
    behind(
        "update core.programme_version set body = replace(body, 'Essai un', 'Essai u2') where"
            + " number = 1");
    String writing = "/decisions/deliberations";
    assertThat(chamber.tried(way, writing, "about=1&body-fr=Essai"))
        .contains("ne correspond plus à celle inscrite");
    behind(
        "update core.programme_version set body = replace(body, 'Essai u2', 'Essai un') where"
            + " number = 1");
    chamber.done(way, writing, "about=1&body-fr=Essai");
    assertThat(status()).isEqualTo("drafting");
    assertThat(reader.get("/fr/programme").body()).doesNotContain("Adopté par");
    assertThat(reader.get(PAGE + "/1").body()).contains("Rejetée par la délibération n° 2025-001");
  }

  @Test
  void frozen_by_eight_at_once_versions_have_no_gap() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String stage = i % 2 == 0 ? "draft" : "validated";
      String title = "Essai " + i;
      all.add(
          clients.submit(
              () -> {
                axis(title);
                return frozen("stage=" + stage);
              }));
    }
    int made = 0;
    for (Future<Answer> each : all) {
      Answer answer = each.get();
      assertThat(answer.status()).as(answer.body()).isIn(303, 422);
      made += answer.status() == 303 ? 1 : 0;
    }
    clients.shutdown();
    assertThat(made).isGreaterThan(1);
    List<Integer> numbers =
        reader.get(API).json().getJsonArray("items").getValuesAs(JsonValue::asJsonObject).stream()
            .map(one -> one.getInt("number"))
            .toList();
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, made).boxed().toList());
  }

  /** A session in which the council voted on the programme. */
  private String voted(String method) throws SQLException {
    chamber.opens();
    chamber.seatFour();
    String way = chamber.called(Chamber.ORDINARY);
    chamber.done(way, "/points", "title-fr=Essai+de+programme&programme=yes");
    chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2, 3, 4));
    chamber.done(way, "/decisions/votes", "about=1&method=" + method);
    return way;
  }

  private Answer frozen(String fields) {
    return chamber.admin.postFields(HOST, VERSIONS, VERSIONS, fields);
  }

  private Answer send(String body) {
    return chamber
        .admin
        .on(HOST, API)
        .with("Content-Type", "application/json")
        .send("POST", API, body);
  }

  private List<String> changes(String below) {
    return reader
        .get(API + below)
        .json()
        .getJsonArray("changes")
        .getValuesAs(JsonValue::asJsonObject)
        .stream()
        .map(change -> change.getString("kind") + " " + change.getString("what"))
        .toList();
  }

  private static String status() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(
          behind,
          "select p.status from core.programme p join sys.tenant t on t.id = p.tenant_id where"
              + " t.alias = 'el-ksiba'");
    }
  }

  private static String shownByTheNetwork() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(
          behind,
          "select p.status || ' ' || p.adopted_on from net.programme p join sys.tenant t on t.id ="
              + " p.tenant_id where t.alias = 'el-ksiba'");
    }
  }

  private static void axis(String title) throws SQLException {
    behind(
        "insert into core.axis (tenant_id, id, programme_id, number, code, title) select"
            + " p.tenant_id, gen_random_uuid(), p.id, 1 + coalesce((select max(number) from"
            + " core.axis a where a.programme_id = p.id), 0), 'essai-' || gen_random_uuid(), '{\"fr\":\""
            + title
            + "\",\"source\":\"fr\"}' from core.programme p join sys.tenant t on t.id ="
            + " p.tenant_id where t.alias = 'el-ksiba'");
  }

  private static synchronized void behind(String statement) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, statement);
    }
  }

  private static String digestOf(String body) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
