package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a module lets a tenant set: form, API, checks, record, and what the module then reads. */
class ModuleSettingsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String API = "/api/v1/module-states/settled/settings";
  private static final String PAGE = "/fr/manage/modules/settled/settings";

  private final Admin sefrou = Admin.of("sefrou");
  private final Admin taroudant = Admin.of("taroudant");
  private PluginFolder folder = new PluginFolder();

  @BeforeEach
  void open() throws IOException, SQLException, InterruptedException {
    Running.platform();
    folder = new PluginFolder();
    SamplePlugin plugin =
        SamplePlugin.named("settled")
            .words(
                """
                sample.setting.city=Ville
                sample.setting.city.hint=Celle du centre
                sample.setting.most=Au plus
                sample.setting.open=Ouvert
                sample.setting.pace=Rythme
                sample.setting.pace.every-day=Chaque jour
                sample.setting.pace.weekly=Chaque semaine
                """)
            .code(
                "Kept",
                "import org.infitah.spi.setting.*; public final class Kept {"
                    + " static final Setting.Text CITY = new Setting.Text(\"city\", true, 10, \"Fès\");"
                    + " static final Setting.Whole MOST = new Setting.Whole(\"most\", 1, 9, 5);"
                    + " static final Setting.Flag OPEN = new Setting.Flag(\"open\", false);"
                    + " static final Setting.Choice PACE = new Setting.Choice(\"pace\","
                    + " List.of(\"every-day\", \"weekly\"), \"weekly\");"
                    + " private final Settings own;"
                    + " Kept(Settings own) { this.own = own; }"
                    + " @GET public String say() { return own.text(CITY) + ' ' + own.number(MOST)"
                    + " + ' ' + own.flag(OPEN) + ' ' + own.choice(PACE); } }")
            .code(
                "Face",
                "import org.infitah.spi.setting.*;"
                    + " public final class Face implements InfitahPlugin {"
                    + " public List<Setting> settings() {"
                    + " return List.of(Kept.CITY, Kept.MOST, Kept.OPEN, Kept.PACE); }"
                    + " public Map<String, ModuleRoot> resources() {"
                    + " return Map.of(\"kept\", (context, tenant) -> new Kept(context.settings())); } }");
    assertThat(folder.install("settled", plugin).refused()).isEmpty();
    PluginFolder.use("sefrou", "settled", true);
    PluginFolder.use("taroudant", "settled", true);
    Waiting.until(PATIENCE, () -> said("sefrou").equals("Fès 5 false weekly"));
  }

  @AfterEach
  void close() throws IOException, SQLException {
    folder.close();
  }

  @Test
  void set_through_the_api_it_is_what_the_module_reads_here_and_nowhere_else() throws Exception {
    Answer shown = sefrou.visitor().on(sefrou.host(), API).get(API);
    assertThat(shown.body())
        .contains("\"key\":\"city\"", "Celle du centre", "\"value\":\"Fès\"", "Chaque semaine");

    Answer set = put(sefrou, "{\"city\": \"Sefrou\", \"most\": \"7\", \"pace\": \"every-day\"}");
    assertThat(set.status()).as(set.body()).isEqualTo(200);
    assertThat(said("sefrou")).isEqualTo("Sefrou 7 false every-day");
    assertThat(said("taroudant")).isEqualTo("Fès 5 false weekly");

    Answer wrong = put(sefrou, "{\"city\": \"\", \"most\": \"12\", \"none\": \"1\"}");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("city; most; none");
    assertThat(said("sefrou")).as("all or nothing").isEqualTo("Sefrou 7 false every-day");
    assertThat(
            PluginFolder.ask(
                "select count(*) > 0 from core.audit a join sys.tenant t on t.id = a.tenant_id where"
                    + " a.act = 'extension.set' and a.object = 'settled' and t.alias = 'sefrou'"
                    + " and a.at > now() - interval '5 minutes'"))
        .isEqualTo("t");
  }

  @Test
  void the_form_is_made_of_what_the_module_declares_and_says_what_is_wrong() {
    Answer form = sefrou.visitor().on(sefrou.host(), PAGE).get(PAGE);
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.body())
        .contains("Ville", "min=\"1\" max=\"9\"", "type=\"checkbox\"", "value=\"every-day\"");

    Answer wrong =
        sefrou
            .visitor()
            .postFields(
                sefrou.host(), PAGE, PAGE, "setting-city=&setting-most=99&setting-pace=weekly");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("Ce réglage ne peut pas rester vide", "entre les limites", "value=\"99\"");
    assertThat(said("sefrou")).isEqualTo("Fès 5 false weekly");

    sefrou
        .visitor()
        .postFields(
            sefrou.host(),
            PAGE,
            PAGE,
            "setting-city=Bhalil&setting-most=1&setting-open=true&setting-pace=every-day");
    assertThat(said("sefrou")).isEqualTo("Bhalil 1 true every-day");
  }

  @Test
  void what_the_module_no_longer_takes_is_its_preset_again() throws SQLException {
    assertThat(put(sefrou, "{\"most\": \"7\"}").status()).isEqualTo(200);
    PluginFolder.tell(
        "update core.module_setting set settings = settings || '{\"most\": \"700\"}'"
            + " where plugin_id = 'settled'");

    assertThat(said("sefrou")).isEqualTo("Fès 5 false weekly");
  }

  @Test
  void machines_are_given_a_json_schema_of_it() {
    String path = API + "/schema";
    assertThat(sefrou.visitor().on(sefrou.host(), path).get(path).body())
        .contains(
            "https://json-schema.org/draft/2020-12/schema",
            "\"minimum\":1,\"maximum\":9",
            "\"enum\":[\"every-day\",\"weekly\"]",
            "\"required\":[\"city\"]");
  }

  @Test
  void without_the_module_there_is_nothing_to_set() throws SQLException {
    PluginFolder.use("taroudant", "settled", false);

    assertThat(put(taroudant, "{\"most\": \"7\"}").status()).isEqualTo(404);
    assertThat(taroudant.visitor().on(taroudant.host(), PAGE).get(PAGE).status()).isEqualTo(404);
  }

  private static Answer put(Admin admin, String values) {
    return admin
        .visitor()
        .on(admin.host(), API)
        .with("Content-Type", "application/json")
        .with("Accept-Language", "fr")
        .send("PUT", API, "{\"values\": " + values + "}");
  }

  private static String said(String alias) {
    return Http.on(alias + ".localhost").get("/api/v1/modules/settled/kept").body();
  }
}
