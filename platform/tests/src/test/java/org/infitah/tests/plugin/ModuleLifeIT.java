package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network allows a module, a tenant enables it; nobody else has it, and it goes at once. */
class ModuleLifeIT {

  private static final String APEX = "localhost";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Menus may be five seconds behind. */
  private static final Duration MENU = Duration.ofSeconds(6);

  private final Admin taroudant = Admin.of("taroudant");
  private final Admin sefrou = Admin.of("sefrou");
  private final Visitor network = Visitor.known("admin@network.test", "network");
  private PluginFolder folder = new PluginFolder();

  @BeforeEach
  void open() {
    Running.platform();
    folder = new PluginFolder();
  }

  @AfterEach
  void nothing_stays() throws IOException, SQLException {
    folder.close();
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from sys.work where kind = 'mail' and id in (select id from core.outbox where"
              + " template = 'module.withdrawn')",
          "delete from core.outbox where template = 'module.withdrawn'");
    }
  }

  @Test
  void allowed_for_one_it_is_there_once_enabled_and_gone_once_disabled() throws Exception {
    install("life-sample", shown(SamplePlugin.named("life-sample")));
    assertThat(enable(taroudant, "life-sample").status()).as("not allowed yet").isEqualTo(409);
    assertThat(decide("life-sample", true, "taroudant").status()).isEqualTo(200);

    Answer refused = enable(sefrou, "life-sample");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("Le réseau n’autorise pas ce module");
    assertThat(isThere(taroudant, "life-sample")).as("allowed is not enabled").isFalse();
    assertThat(enable(taroudant, "life-sample").status()).isEqualTo(200);

    assertThat(isThere(taroudant, "life-sample")).isTrue();
    assertThat(isThere(sefrou, "life-sample")).isFalse();
    assertThat(api(taroudant, "/api/v1/modules").body()).contains("\"life-sample\"");
    assertThat(api(sefrou, "/api/v1/modules").body()).doesNotContain("\"life-sample\"");
    assertThat(api(taroudant, "/api/v1/modules/life-sample").body())
        .contains("/api/v1/modules/life-sample/things", "\"version\":\"1.0.0\"");
    Waiting.until(MENU, () -> menuLeadsTo(taroudant, "life-sample"));
    assertThat(menuLeadsTo(sefrou, "life-sample")).isFalse();
    assertThat(taroudant.page("/fr/manage/modules/life-sample").body())
        .contains("Exemple", "Activé", "par l’administration du portail", "pour l’essai");
    assertThat(taroudant.page("/ar/manage/modules").body()).contains("مثال", "مفعَّلة");
    assertThat(sefrou.page("/fr/manage/modules/life-sample").body())
        .contains("Non autorisé")
        .doesNotContain("name=\"act\"");

    assertThat(disable(taroudant, "life-sample").status()).isEqualTo(200);
    assertThat(isThere(taroudant, "life-sample")).isFalse();
    Waiting.until(MENU, () -> !menuLeadsTo(taroudant, "life-sample"));
    assertThat(
            PluginFolder.ask(
                "select string_agg(act, ' ' order by at, id) from core.audit where object ="
                    + " 'life-sample' and tenant_id = (select id from sys.tenant where alias ="
                    + " 'taroudant') and at > now() - interval '5 minutes'"))
        .isEqualTo("extension.enabled extension.disabled");
  }

  @Test
  void withdrawn_it_is_gone_at_once_and_the_administrators_are_told() throws Exception {
    install("life-taken", shown(SamplePlugin.named("life-taken")));
    assertThat(decide("life-taken", true, null).status()).isEqualTo(200);
    assertThat(enable(taroudant, "life-taken").status()).isEqualTo(200);
    assertThat(enable(sefrou, "life-taken").status()).isEqualTo(200);

    assertThat(decide("life-taken", false, "taroudant").status()).isEqualTo(200);
    assertThat(isThere(taroudant, "life-taken")).isFalse();
    assertThat(isThere(sefrou, "life-taken")).as("what all may holds for it").isTrue();
    Waiting.until(PATIENCE, () -> enabled("taroudant", "life-taken").equals("false network"));
    Waiting.until(MENU, () -> !menuLeadsTo(taroudant, "life-taken"));
    assertThat(
            PluginFolder.ask(
                "select count(*) from core.outbox o join sys.tenant t on t.id = o.tenant_id where"
                    + " o.template = 'module.withdrawn' and t.alias = 'taroudant'"
                    + " and o.recipient = 'admin@taroudant.test'"))
        .isEqualTo("1");
    assertThat(
            PluginFolder.ask(
                "select count(*) from core.outbox o join sys.tenant t on t.id = o.tenant_id where"
                    + " o.template = 'module.withdrawn' and t.alias <> 'taroudant'"))
        .isEqualTo("0");
    assertThat(
            PluginFolder.ask(
                "select count(*) from core.audit where tenant_id = 1 and act ="
                    + " 'extension.withdrawn' and object = 'life-taken taroudant'"))
        .isEqualTo("1");
    assertThat(taroudant.page("/fr/manage/modules/life-taken").body())
        .contains("Non autorisé", "par le réseau", "décidé pour un essai");

    assertThat(decide("life-taken", true, "taroudant").status()).isEqualTo(200);
    assertThat(isThere(taroudant, "life-taken")).as("it does not come back by itself").isFalse();
    assertThat(enable(taroudant, "life-taken").status()).isEqualTo(200);
    assertThat(isThere(taroudant, "life-taken")).isTrue();
  }

  @Test
  void what_needs_another_comes_after_it_and_goes_before_it() throws Exception {
    install("life-base", shown(SamplePlugin.named("life-base")));
    install("life-upper", shown(SamplePlugin.named("life-upper").needing("life-base")));
    for (String id : new String[] {"life-base", "life-upper"}) {
      assertThat(decide(id, true, "taroudant").status()).isEqualTo(200);
    }

    Answer early = enable(taroudant, "life-upper");
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.body()).contains("a besoin d’un autre", "life-base");
    assertThat(taroudant.page("/fr/manage/modules/life-upper").body())
        .contains("a besoin d’un autre", "/fr/manage/modules/life-base")
        .doesNotContain("name=\"act\"");
    assertThat(enable(taroudant, "life-base").status()).isEqualTo(200);
    assertThat(enable(taroudant, "life-upper").status()).isEqualTo(200);
    assertThat(isThere(taroudant, "life-upper")).isTrue();

    Answer late = disable(taroudant, "life-base");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("Un autre module activé a besoin de celui-ci", "life-upper");
    assertThat(isThere(taroudant, "life-base")).isTrue();

    assertThat(decide("life-base", false, "taroudant").status()).isEqualTo(200);
    assertThat(isThere(taroudant, "life-base")).isFalse();
    assertThat(isThere(taroudant, "life-upper")).as("without what it needs").isFalse();
    Waiting.until(PATIENCE, () -> enabled("taroudant", "life-upper").equals("false network"));
  }

  @Test
  void what_the_host_refuses_cannot_be_enabled_and_both_read_why() throws Exception {
    SamplePlugin exiting =
        SamplePlugin.named("life-exit")
            .code(
                "Things",
                "public class Things { @GET public String a() { System.exit(1); return \"\"; } }")
            .code(
                "Face",
                "public final class Face implements InfitahPlugin {"
                    + " public Map<String, ModuleRoot> resources() {"
                    + " return Map.of(\"things\", (context, tenant) -> new Things()); } }");
    assertThat(folder.install("life-exit", exiting).refused()).isEmpty();
    Waiting.until(PATIENCE, () -> standing("life-exit").contains("\"standing\":\"refused\""));
    assertThat(decide("life-exit", true, "taroudant").status()).isEqualTo(200);

    Answer refused = enable(taroudant, "life-exit");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("a refusé de charger", "java.lang.System.exit");
    assertThat(taroudant.page("/fr/manage/modules/life-exit").body())
        .contains("Refusé par la plateforme", "java.lang.System.exit");
    String console = "/fr/console/modules/life-exit";
    assertThat(network.on(APEX, console).get(console).body())
        .contains("Refusé", "java.lang.System.exit", "décidé pour un essai");
  }

  @Test
  void a_decision_needs_a_reason_a_member_and_a_module() throws Exception {
    install("life-words", shown(SamplePlugin.named("life-words")));
    String path = "/api/v1/module-allowances/life-words";
    for (String wrong :
        new String[] {
          "{\"allowed\": true, \"alias\": \"taroudant\", \"reason\": \"short\"}",
          "{\"allowed\": true, \"alias\": \"nobody\", \"reason\": \"décidé pour un essai\"}",
          "{\"allowed\": true, \"level\": \"network\", \"reason\": \"décidé pour un essai\"}",
          "{\"allowed\": true, \"level\": \"commune\", \"alias\": \"sefrou\", \"reason\":"
              + " \"décidé pour un essai\"}",
          "{\"reason\": \"décidé pour un essai\"}"
        }) {
      assertThat(put(network.on(APEX, path), path, wrong).status()).as(wrong).isEqualTo(422);
    }
    assertThat(decide("life-none", true, "taroudant").status()).isEqualTo(409);
    assertThat(enable(taroudant, "life-none").status()).isEqualTo(409);
    assertThat(
            PluginFolder.ask(
                "select count(*) from sys.module_allowance where plugin_id like 'life-%'"))
        .isEqualTo("0");
  }

  private void install(String id, SamplePlugin plugin) throws Exception {
    assertThat(folder.install(id, plugin).refused()).isEmpty();
    Waiting.until(PATIENCE, () -> standing(id).contains("\"standing\":\"at-work\""));
  }

  /** With a thing for machines, a page for people and a line of the menu. */
  private static SamplePlugin shown(SamplePlugin plugin) {
    return plugin
        .code("Things", "public class Things { @GET public String a() { return \"[]\"; } }")
        .code(
            "Shown",
            "public class Shown { @GET @Produces(\"text/html\") public String a() {"
                + " return \"<p>shown</p>\"; } }")
        .code(
            "Face",
            "public final class Face implements InfitahPlugin {"
                + " public Map<String, ModuleRoot> resources() {"
                + " return Map.of(\"things\", (context, tenant) -> new Things()); }"
                + " public Optional<ModuleRoot> pages() {"
                + " return Optional.of((context, tenant) -> new Shown()); }"
                + " public List<MenuLine> menu() {"
                + " return List.of(new MenuLine(\"\", \"sample.name\")); } }");
  }

  /** What the network's list says of one. */
  private String standing(String id) {
    String path = "/api/v1/module-allowances";
    return network.on(APEX, path).get(path).json().getJsonArray("modules").stream()
        .map(module -> module.asJsonObject())
        .filter(module -> module.getString("id").equals(id))
        .map(module -> "\"standing\":\"" + module.getString("standing") + "\"")
        .findFirst()
        .orElse("");
  }

  private Answer decide(String id, boolean allowed, @Nullable String alias) {
    String path = "/api/v1/module-allowances/" + id;
    String whom = alias == null ? "" : ", \"alias\": \"" + alias + "\"";
    return put(
        network.on(APEX, path),
        path,
        "{\"allowed\": " + allowed + whom + ", \"reason\": \"décidé pour un essai\"}");
  }

  private static Answer enable(Admin admin, String id) {
    String path = "/api/v1/module-states/" + id;
    return put(admin.visitor().on(admin.host(), path), path, "{\"reason\": \"pour l’essai\"}");
  }

  private static Answer disable(Admin admin, String id) {
    String path = "/api/v1/module-states/" + id;
    return admin
        .visitor()
        .on(admin.host(), path)
        .with("Accept-Language", "fr")
        .send("DELETE", path);
  }

  private static Answer put(Http http, String path, String body) {
    return http.with("Content-Type", "application/json")
        .with("Accept-Language", "fr")
        .send("PUT", path, body);
  }

  private static Answer api(Admin admin, String path) {
    return Http.on(admin.host()).get(path);
  }

  /** All three ways answer, or none does; anything between is neither there nor gone. */
  private static boolean isThere(Admin admin, String id) {
    int described = api(admin, "/api/v1/modules/" + id).status();
    assertThat(api(admin, "/api/v1/modules/" + id + "/things").status()).isEqualTo(described);
    assertThat(api(admin, "/fr/modules/" + id).status()).isEqualTo(described);
    assertThat(described).isIn(200, 404);
    return described == 200;
  }

  private static boolean menuLeadsTo(Admin admin, String id) {
    Answer page = Http.on(admin.host()).get("/fr/programme");
    assertThat(page.status()).isEqualTo(200);
    return page.body().contains("/fr/modules/" + id);
  }

  private static String enabled(String alias, String id) throws SQLException {
    return PluginFolder.ask(
        "select m.enabled::text || ' ' || m.changed_by from core.module m join sys.tenant t on"
            + " t.id = m.tenant_id where t.alias = '"
            + alias
            + "' and m.plugin_id = '"
            + id
            + "'");
  }
}
