package org.infitah.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.Test;

/** Roles are given by a list, rehearsed first, and sent again without harm. */
class RolesBulkIT {

  private static final String HOST = "taroudant.localhost";
  private static final String PAGE = "/fr/manage/people/bulk";
  private static final String API = "/api/v1/mandates/bulk?rehearsal=";

  @Test
  void a_list_is_rehearsed_given_and_sent_again() throws SQLException {
    Admin admin = Admin.of("taroudant");
    RolesFile file =
        new RolesFile("Nom", "Courriel", "Rôle", "Motif", "Début", "Fin (facultatif)")
            .row("Une", "une@bulk.example.org", "Fonctionnaire", "décision 1", Keys.day(0), "")
            .row(
                "Deux",
                "deux@bulk.example.org",
                "evaluator",
                "décision 2",
                Keys.day(0),
                "31/12/2099")
            .row("Deux", "deux@bulk.example.org", "evaluator", "décision 2", Keys.day(0), "")
            .row("Trois", "no address", "staff", "décision 3", Keys.day(0), "")
            .row("Quatre", "quatre@bulk.example.org", "chef", "décision 4", Keys.day(0), "")
            .row("Cinq", "cinq@bulk.example.org", "staff", "décision 5", "2001-01-01", "");
    JsonObject rehearsed = send(admin, true, file);
    assertThat(outcomes(rehearsed))
        .containsExactly("given", "given", "same", "wrong", "wrong", "wrong");
    assertThat(
            rehearsed.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .skip(3)
                .map(row -> row.getString("wrong")))
        .containsExactly("email", "role", "starts");
    assertThat(rehearsed.getJsonArray("rows").getJsonObject(0).getInt("row")).isEqualTo(2);
    assertThat(rows("core.account") + rows("core.outbox")).as("a rehearsal writes").isZero();

    Answer page = admin.visitor().postParts(HOST, PAGE, PAGE, file.parts("give"));
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).contains("2 nouveaux rôles", "1 déjà confié", "3 lignes à corriger");
    assertThat(admin.holds("une@bulk.example.org", "staff")).isTrue();
    assertThat(admin.holds("deux@bulk.example.org", "evaluator")).isTrue();
    assertThat(rows("core.account")).isEqualTo(2);
    assertThat(rows("core.outbox")).as("letters").isEqualTo(2);

    assertThat(outcomes(send(admin, false, file)))
        .containsExactly("same", "same", "same", "wrong", "wrong", "wrong");
    assertThat(rows("core.account")).isEqualTo(2);
    assertThat(rows("core.outbox")).isEqualTo(2);
    // The day after, the same list is still there already.
    RolesFile later =
        new RolesFile("name", "E-mail", "role", "reason", "start", "end")
            .row("Une", "une@bulk.example.org", "staff", "décision 1", "2026-01-01", "");
    assertThat(outcomes(send(admin, false, later))).containsExactly("same");
  }

  @Test
  void headings_and_roles_are_read_in_arabic_too() {
    RolesFile file =
        new RolesFile("الاسم", "البريد الإلكتروني", "الدور", "السبب", "اليوم الأول", "النهاية")
            .row("أحمد", "arabic@bulk.example.org", "موظف", "قرار 1", Keys.day(0), "");
    JsonObject rehearsed = send(Admin.of("taroudant"), true, file);

    assertThat(rehearsed.getJsonArray("rows").getJsonObject(0).getString("role"))
        .as(rehearsed.toString())
        .isEqualTo("staff");
  }

  @Test
  void what_is_no_list_is_refused_in_words() {
    Visitor admin = Admin.of("taroudant").visitor();
    Answer answer =
        admin.on(HOST, API).with("Content-Type", RolesFile.XLSX).send("POST", API + "true", "x");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    RolesFile other = new RolesFile("a", "b").row("1", "2");
    Answer page = admin.postParts(HOST, PAGE, PAGE, other.parts("give"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("Des colonnes manquent", "href=\"#file\"");
  }

  @Test
  void the_template_is_taken_as_it_is() {
    Visitor admin = Admin.of("taroudant").visitor();
    for (String language : List.of("ar", "fr")) {
      String path = "/" + language + "/manage/people/bulk/template.xlsx";
      Answer template = admin.on(HOST, path).get(path);
      assertThat(template.status()).isEqualTo(200);
      assertThat(template.header("Content-Type")).hasValue(RolesFile.XLSX);
      assertThat(template.body()).startsWith("PK");
      assertThat(Http.on(HOST).get(path).status()).isEqualTo(303);
    }
  }

  @Test
  void five_hundred_rows_are_given_in_seconds() throws SQLException {
    RolesFile file = new RolesFile("name", "email", "role", "reason", "start", "end");
    for (int i = 0; i < 500; i++) {
      file.row("N " + i, "n" + i + "@many.example.org", "staff", "reason", "2099-01-01", "");
    }
    long began = System.nanoTime();
    JsonObject given = send(Admin.of("el-ksiba"), false, file, "el-ksiba.localhost");
    double took = (System.nanoTime() - began) / 1e9;
    System.out.printf(Locale.ROOT, "bulk: %d roles given in %.1f s%n", given.getInt("given"), took);
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from sys.work where kind = 'mail' and id in"
              + " (select id from core.outbox where recipient like '%@many.example.org')");
      Sql.run(behind, "delete from core.outbox where recipient like '%@many.example.org'");
      // One at a time: the work on them goes on meanwhile, in an order of its own.
      for (String account :
          Sql.column(
              behind, "select id::text from core.account where email like '%@many.example.org'")) {
        Sql.update(behind, "delete from sys.work where kind = 'account' and id = ?::uuid", account);
        Sql.update(behind, "delete from core.mandate where account_id = ?::uuid", account);
        Sql.update(behind, "delete from core.account where id = ?::uuid", account);
      }
    }
    assertThat(given.getInt("given")).isEqualTo(500);
    assertThat(took).isLessThan(30);
  }

  private static List<String> outcomes(JsonObject report) {
    return report.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("outcome"))
        .toList();
  }

  private static JsonObject send(Admin admin, boolean rehearsal, RolesFile file) {
    return send(admin, rehearsal, file, HOST);
  }

  private static JsonObject send(Admin admin, boolean rehearsal, RolesFile file, String host) {
    Answer answer = file.post(admin.visitor().on(host, API), API + rehearsal);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static long rows(String table) throws SQLException {
    String column = table.equals("core.account") ? "email" : "recipient";
    try (Connection behind = Running.platform().superuser()) {
      return Long.parseLong(
          Sql.value(
              behind,
              "select count(*) from "
                  + table
                  + " where "
                  + column
                  + " like '%@bulk.example.org'"
                  + (table.equals("core.outbox") ? " and template = 'people.invited'" : "")));
    }
  }
}
