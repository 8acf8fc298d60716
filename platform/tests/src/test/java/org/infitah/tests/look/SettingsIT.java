package org.infitah.tests.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a collectivity is reached, and the languages its portal offers. */
class SettingsIT {

  private static final String ALIAS = "el-ksiba";
  private static final String HOST = ALIAS + ".localhost";
  private static final String PAGE = "/fr/manage/settings";
  private static final String API = "/api/v1/profile/settings";

  private final Admin admin = Admin.of(ALIAS);

  @AfterEach
  void as_before() throws Exception {
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(
          behind,
          "update core.collectivity set email = null, phone = null, address = null, opening = '{}',"
              + " opening_note = null, cndp = null where tenant_id ="
              + " (select id from sys.tenant where alias = ?)",
          ALIAS);
      Sql.update(behind, "update sys.tenant set languages = '{ar,fr,zgh}' where alias = ?", ALIAS);
    }
    Thread.sleep(5_200); // what a node keeps of a tenant
  }

  @Test
  void what_is_saved_stands_on_the_contact_page() throws SQLException {
    Map<String, String> form = form();
    form.put("email", "bureau.ordre@el-ksiba.example");
    form.put("phone", "+212 5 23 41 00 00");
    form.put("address-fr", "Avenue Mohammed V");
    form.put("address-ar", "شارع محمد الخامس");
    form.put("from-mon", "08:30");
    form.put("to-mon", "16:30");
    form.put("note-fr", "Horaires du Ramadan affichés à la mairie.");
    form.put("cndp", "D-W-123/2026");
    assertThat(save(form).status()).isEqualTo(303);

    assertThat(read("/fr/contact").body())
        .contains(
            "bureau.ordre@el-ksiba.example",
            "+212 5 23 41 00 00",
            "Avenue Mohammed V",
            "08:30 – 16:30",
            "Fermé",
            "Ramadan",
            "D-W-123/2026");
    assertThat(read("/ar/contact").body()).contains("شارع محمد الخامس", "الاثنين");
    assertThat(read("/api/v1/profile").body()).contains("\"mon\":\"08:30-16:30\"");
    assertThat(admin.page("/fr/manage/people/invite").body()).contains("D-W-123/2026");
    try (Connection behind = Running.platform().superuser()) {
      assertThat(
              Sql.value(
                  behind,
                  "select count(*)::text from core.audit where act = 'settings.changed'"
                      + " and tenant_id = (select id from sys.tenant where alias = ?)",
                  ALIAS))
          .isNotEqualTo("0");
    }
  }

  @Test
  void what_cannot_be_is_refused_and_nothing_typed_is_lost() {
    Map<String, String> form = form();
    form.put("email", "bureau chez nous");
    form.put("phone", "appelez-moi");
    form.put("from-mon", "17:00");
    form.put("to-mon", "08:00");
    form.put("cndp", "!");
    Answer refused = save(form);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body())
        .contains(
            "bureau chez nous",
            "appelez-moi",
            "value=\"17:00\"",
            "n’est pas complète",
            "récépissé");

    String version = version();
    String body = "{\"email\":\"%s\",\"languages\":[\"ar\"],\"version\":" + version + "}";
    assertThat(put(body.formatted("no address")).status()).isEqualTo(422);
    assertThat(put("{\"languages\":[\"fr\"],\"version\":" + version + "}").status()).isEqualTo(422);
    assertThat(
            put("{\"languages\":[\"ar\"],\"opening\":{\"mon\":\"x\"},\"version\":" + version + "}")
                .status())
        .isEqualTo(400);
    assertThat(put("{\"languages\":[\"ar\"],\"version\":0}").status()).isEqualTo(409);
  }

  @Test
  void a_language_that_is_not_offered_is_no_longer_proposed_and_still_answers() {
    assertThat(read("/fr").body()).contains("hreflang=\"zgh-MA\"");
    String body = "{\"languages\":[\"ar\",\"fr\"],\"version\":" + version() + "}";
    assertThat(put(body).status()).isEqualTo(204);

    assertThat(read("/fr").body()).doesNotContain("hreflang=\"zgh-MA\"", "hreflang=\"zgh\"");
    assertThat(read("/zgh").status()).isEqualTo(200);
    assertThat(Http.on(HOST).with("Accept-Language", "zgh, fr;q=0.5").get("/").header("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/fr"));
    assertThat(Http.on("sefrou.localhost").get("/fr").body()).contains("hreflang=\"zgh-MA\"");
  }

  private Map<String, String> form() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("version", version());
    form.put("language", "fr");
    return form;
  }

  private String version() {
    Matcher version =
        Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(admin.page(PAGE).body());
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  private Answer save(Map<String, String> form) {
    return admin.visitor().post(HOST, PAGE, PAGE, form);
  }

  private Answer put(String body) {
    return admin
        .visitor()
        .on(HOST, API)
        .with("Content-Type", "application/json")
        .send("PUT", API, body);
  }

  private static Answer read(String path) {
    return Http.on(HOST).get(path);
  }
}
