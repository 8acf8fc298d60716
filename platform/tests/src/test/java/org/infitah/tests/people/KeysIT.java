package org.infitah.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.Test;

/** Programs act for a collectivity within their scopes, until their day, and under their name. */
class KeysIT {

  private static final String HOST = "taroudant.localhost";
  private static final String AUDIT = "/api/v1/audit";

  @Test
  void a_key_opens_what_it_was_made_for_and_is_kept_nowhere() throws SQLException {
    Admin admin = Admin.of("taroudant");
    Keys.Made made = Keys.make(admin, "keys-it-reader", "trust.read", "profile.settings");
    assertThat(made.key()).matches("inf_[A-Za-z0-9_-]{43}");
    assertThat(row(made, "used_at is null")).isEqualTo("t");

    assertThat(Keys.get(HOST, AUDIT, made.key()).status()).isEqualTo(200);
    assertThat(Keys.get(HOST, "/api/v1/profile/settings", made.key()).status()).isEqualTo(200);
    assertThat(Keys.get(HOST, "/api/v1/look/draft", made.key()).status()).isEqualTo(403);
    assertThat(Keys.get("sefrou.localhost", AUDIT, made.key()).status()).isEqualTo(401);
    Answer account = Keys.get(HOST, "/api/v1/account", made.key());
    assertThat(account.body()).contains("keys-it-reader").contains("\"roles\":[]");

    assertThat(row(made, "used_at > now() - interval '5 minutes'")).isEqualTo("t");
    assertThat(row(made, "length(token_hash) = 64")).isEqualTo("t");
    assertThat(everything()).doesNotContain(made.key()).doesNotContain(made.key().substring(4));
    assertThat(admin.page(Keys.PAGE).body())
        .contains("keys-it-reader", "service:" + made.id(), "Dernière utilisation")
        .doesNotContain(made.key());
  }

  @Test
  void what_it_does_stands_in_the_record_under_its_own_name() throws SQLException {
    Admin admin = Admin.of("taroudant");
    Keys.Made made = Keys.make(admin, "keys-it-writer", "letter.settings");
    Http http = Http.on(HOST).with("Authorization", "Bearer " + made.key());
    Answer sent =
        http.with("Content-Type", "application/json")
            .send("PUT", "/api/v1/mail/sender", "{\"replyTo\":\"keys@it.example.org\"}");
    assertThat(sent.isGood()).as(sent.body()).isTrue();
    assertThat(Keys.get(HOST, "/api/v1/mandates", made.key()).status()).isEqualTo(403);

    assertThat(acts("service:" + made.id())).contains("letter.sender-changed", "access.refused");
    assertThat(admin.page("/fr/manage/audit").body()).contains("service:" + made.id());
    assertThat(acts(made.id(), "object")).contains("service.made");
  }

  @Test
  void it_ends_on_its_day_and_when_it_is_revoked() throws SQLException {
    Admin admin = Admin.of("taroudant");
    Keys.Made made = Keys.make(admin, "keys-it-ending", "trust.read");
    assertThat(Keys.get(HOST, AUDIT, made.key()).status()).isEqualTo(200);
    change(made, "expires_at = now() - interval '1 second'");
    Answer expired = Keys.get(HOST, AUDIT, made.key());
    assertThat(expired.status()).isEqualTo(401);
    assertThat(expired.header("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
    assertThat(Keys.get(HOST, "/api/v1/profile", made.key()).status()).isEqualTo(401);
    change(made, "expires_at = now() + interval '1 day'");
    assertThat(Keys.get(HOST, AUDIT, made.key()).status()).isEqualTo(200);

    String revoke = Keys.PAGE + "/" + made.id() + "/revocation";
    assertThat(admin.visitor().post(HOST, Keys.PAGE, revoke).status()).isEqualTo(303);
    assertThat(Keys.get(HOST, AUDIT, made.key()).status()).isEqualTo(401);
    assertThat(acts("service:" + made.id())).contains("token.refused");
    assertThat(acts(made.id(), "object")).contains("service.made", "service.revoked");
    assertThat(admin.page(Keys.PAGE).body()).contains("Révoqué");
  }

  @Test
  void the_page_shows_the_key_once_and_tells_what_is_not_in_order() {
    Admin admin = Admin.of("taroudant");
    Map<String, String> form =
        Map.of("name", "x", "purpose", "kept words", "lastDay", Keys.day(400));
    Answer wrong = admin.visitor().post(HOST, Keys.PAGE, Keys.PAGE, form);
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body())
        .contains("kept words", "href=\"#name\"", "href=\"#scopes\"", "href=\"#lastDay\"")
        .doesNotContain("inf_");

    Answer made = admin.visitor().post(HOST, Keys.PAGE, Keys.PAGE, Keys.form("keys-it-page"));
    assertThat(made.status()).isEqualTo(200);
    assertThat(made.body()).containsPattern("inf_[A-Za-z0-9_-]{43}");
    assertThat(made.header("Cache-Control")).hasValue("no-store");
    assertThat(admin.page(Keys.PAGE).body()).contains("keys-it-page").doesNotContain("inf_");
    String tooLong = Keys.body("keys-it-long", "trust.read").replace(Keys.day(30), Keys.day(400));
    assertThat(Keys.post(admin.visitor().on(HOST, Keys.API), Keys.API, tooLong).status())
        .isEqualTo(400);
  }

  private static List<String> acts(String actor) throws SQLException {
    return acts(actor, "actor");
  }

  private static List<String> acts(String value, String column) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(behind, "select act from core.audit where " + column + " = ?", value);
    }
  }

  private static String row(Keys.Made made, String what) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(
          behind, "select " + what + " from core.service_account where id = ?::uuid", made.id());
    }
  }

  private static void change(Keys.Made made, String what) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(
          behind, "update core.service_account set " + what + " where id = ?::uuid", made.id());
    }
  }

  private static String everything() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(
          behind,
          "select coalesce((select string_agg(s::text, ' ') from core.service_account s), '') ||"
              + " coalesce((select string_agg(a::text, ' ') from core.audit a), '')");
    }
  }
}
