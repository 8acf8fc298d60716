package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many portals are asked for by a list, rehearsed first, and sent again without harm. */
class BulkIT {

  private static final String APEX = "localhost";
  private static final String PAGE = "/fr/console/openings/bulk";
  private static final String API = "/api/v1/openings/bulk";
  private static final String HEAD =
      "code,type,parent_code,name_ar,name_fr,lat,lon,population,year\n";
  private static final String THREE =
      HEAD
          + "11.321.01.01,commune,11.321,الداورة,Daoura,27.4,-12.9,3456,2024\n"
          + "11.321.01.03,commune,11.321,الحكونية,\"El Hagounia\",27.4,-12.4,,2024\n"
          // The name of one above: told apart by its code.
          + "11.321.01.05,commune,11.321,,Daoura,,,2000,2024\n";
  private static final List<String> OPENED = List.of("daoura", "el-hagounia", "daoura-113210105");
  private static final int MANY = 600;

  private static Visitor admin;

  @BeforeAll
  static void a_network_admin_is_signed_in() {
    Running.platform();
    admin = Visitor.signedIn("admin@network.test", "network");
  }

  @AfterEach
  void others_see_no_more_of_it() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      for (String alias : OPENED) {
        Sql.update(behind, "delete from sys.host where host = ?", alias + ".localhost");
      }
    }
  }

  @Test
  void a_list_is_rehearsed_asked_for_and_sent_again() throws SQLException, InterruptedException {
    String wrong = THREE + "11.321,commune,,,Daoura,,,,\nx,y,,,Daoura,,,-1,2024\n";
    JsonObject rehearsed = send(true, wrong);
    assertThat(rehearsed.getInt("asked")).isEqualTo(3);
    assertThat(rehearsed.getInt("refused")).isEqualTo(2);
    JsonObject fifth = rehearsed.getJsonArray("rows").getJsonObject(3);
    assertThat(fifth.getInt("line")).isEqualTo(5);
    assertThat(fifth.getString("wrong")).isEqualTo("code");
    assertThat(asked()).as("a rehearsal asks for nothing").isZero();

    Answer page = admin.postParts(APEX, PAGE, PAGE, parts(THREE));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("3 nouveaux portails", "daoura-113210105");
    assertThat(send(false, THREE).getInt("same")).isEqualTo(3);
    assertThat(asked()).isEqualTo(3);

    Waiting.until(Duration.ofMinutes(2), () -> done() == 3);
    for (String alias : OPENED) {
      Waiting.until(
          Duration.ofSeconds(10), () -> Http.on(alias + ".localhost").get("/fr").isGood());
    }
    assertThat(Http.on(APEX).get("/api/v1/members/daoura").body()).contains("\"population\":3456");
    assertThat(Http.on("daoura.localhost").get("/ar").body()).contains("الداورة");
    assertThat(send(false, THREE).getInt("same")).isEqualTo(3);
    assertThat(asked()).isEqualTo(3);
  }

  @Test
  void six_hundred_lines_are_rehearsed_in_seconds() throws SQLException {
    StringBuilder list = new StringBuilder(HEAD);
    for (int i = 0; i < MANY; i++) {
      list.append(
          String.format(
              Locale.ROOT,
              "12.%03d.%02d.01,commune,,,Nom %d,,,100,2024\n",
              100 + i / 60,
              i % 60,
              i));
    }
    long began = System.nanoTime();
    JsonObject rehearsed = send(true, list.toString());
    double took = (System.nanoTime() - began) / 1e9;

    assertThat(rehearsed.getInt("asked")).isEqualTo(MANY);
    assertThat(asked()).isZero();
    assertThat(took).isLessThan(20);
    System.out.printf(Locale.ROOT, "bulk: %d lines rehearsed in %.1f s%n", MANY, took);
  }

  private static FormParts parts(String table) {
    return new FormParts()
        .field("do", "ask")
        .file("file", "list.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject send(boolean rehearsal, String table) {
    String path = API + "?rehearsal=" + rehearsal;
    Answer answer = admin.on(APEX, path).with("Content-Type", "text/csv").send("POST", path, table);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static long asked() throws SQLException {
    return count("");
  }

  private static long done() throws SQLException {
    return count(" and state = 'done'");
  }

  private static long count(String which) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Long.parseLong(
          Sql.value(
              behind,
              "select count(*) from core.task where kind = 'provision' and (wish ->> 'code' like"
                  + " '11.321.01.0%' or wish ->> 'names' like '%Nom %')"
                  + which));
    }
  }
}
