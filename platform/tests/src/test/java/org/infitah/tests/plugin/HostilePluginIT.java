package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Plugins that mean harm, each while somebody reads core pages without a pause: those never fail,
 * and a plugin that goes on failing a tenant is taken out of its service there.
 */
class HostilePluginIT {

  private static final String HOST = "sefrou.localhost";
  private static final String ELSEWHERE = "taroudant.localhost";
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Admin sefrou = Admin.of("sefrou");
  private final ExecutorService clients = Executors.newCachedThreadPool();
  private final CoreReader core = new CoreReader(HOST, ELSEWHERE);
  private PluginFolder folder = new PluginFolder();
  private Future<List<String>> reader = CompletableFuture.completedFuture(List.of());

  @BeforeEach
  void open() {
    Running.platform();
    folder = new PluginFolder();
    reader = clients.submit(core);
  }

  @AfterEach
  void core_pages_were_there_all_the_time() throws Exception {
    core.stop();
    assertThat(reader.get()).isEmpty();
    assertThat(core.asked()).isGreaterThan(4);
    clients.shutdownNow();
    folder.close();
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from sys.work where kind = 'mail' and id in (select id from core.outbox where"
              + " template = 'module.halted')",
          "delete from core.outbox where template = 'module.halted'");
    }
  }

  @Test
  void one_that_throws_is_halted_where_it_throws_until_it_is_released() throws Exception {
    install(
        "hostile-throws",
        "@GET @Path(\"bad\") public String bad() { throw new IllegalStateException(\"mischief\"); }"
            + " @GET @Path(\"good\") public String good() { return \"well\"; }");
    PluginFolder.use("taroudant", "hostile-throws", true);

    for (int i = 0; i < 10; i++) {
      assertThat(ask("hostile-throws", "bad").status()).isEqualTo(500);
    }
    halted("hostile-throws", "errors");

    Answer api = ask("hostile-throws", "good");
    assertThat(api.body())
        .contains("Ce module est arrêté sur ce portail")
        .contains("\"status\":503");
    assertThat(api.header("Retry-After")).contains("3600");
    assertThat(Http.on(ELSEWHERE).get("/api/v1/modules/hostile-throws/acts/good").body())
        .as("other tenants go on")
        .isEqualTo("well");
    assertThat(Http.on(HOST).get("/api/v1/modules").body()).doesNotContain("hostile-throws");
    assertThat(acts("hostile-throws")).isEqualTo("extension.quarantined");
    assertThat(
            PluginFolder.ask(
                "select string_agg(recipient, ' ') from core.outbox where template ="
                    + " 'module.halted'"))
        .contains("admin@sefrou.test")
        .doesNotContain("taroudant");
    String page = "/fr/manage/modules/hostile-throws";
    assertThat(sefrou.page(page).body())
        .contains("Mis à l’écart", "Trop de ses réponses ont échoué", "version 1.0.0", "Remettre");
    assertThat(sefrou.page("/ar/manage/modules/hostile-throws").body()).contains("معزولة");

    String release = "/api/v1/module-states/hostile-throws/quarantine";
    assertThat(sefrou.visitor().on(sefrou.host(), release).send("DELETE", release).status())
        .isEqualTo(200);
    assertThat(ask("hostile-throws", "good").body()).isEqualTo("well");
    assertThat(acts("hostile-throws")).isEqualTo("extension.quarantined extension.released");
  }

  @Test
  void loops_end_whatever_they_catch() throws Exception {
    install(
        "hostile-loops",
        "@GET @Path(\"plain\") public String plain() { long i = 0; while (true) { i++; } }"
            + " @GET @Path(\"catching\") public String catching() { while (true) { try {"
            + " Math.sqrt(2); } catch (Throwable caught) { caught.getMessage(); } } }"
            + " @GET @Path(\"streaming\") public long streaming() { return"
            + " java.util.stream.Stream.iterate(1, i -> i).filter(i -> i > 1).count(); }"
            + " @GET @Path(\"sleeping\") public String sleeping() { while (true) { try {"
            + " Thread.sleep(60_000); } catch (InterruptedException e) { e.getMessage(); } } }");

    for (String way : List.of("plain", "catching", "streaming")) {
      Answer late = ask("hostile-loops", way);
      assertThat(late.status()).as(way).isEqualTo(503);
      assertThat(late.body()).contains("Ce module a mis trop de temps à répondre");
      assertThat(late.header("Retry-After")).isPresent();
    }
    halted("hostile-loops", "time");

    release("hostile-loops");
    assertThat(ask("hostile-loops", "sleeping").status()).isEqualTo(503);
  }

  @Test
  void a_deadlock_keeps_no_connection_and_is_halted() throws Exception {
    install(
        "hostile-locks",
        "static final Object A = new Object(); static final Object B = new Object();"
            + " @GET @Path(\"left\") public String left() throws Exception { synchronized (A) {"
            + " Thread.sleep(1_000); synchronized (B) { return \"left\"; } } }"
            + " @GET @Path(\"right\") public String right() throws Exception { synchronized (B) {"
            + " Thread.sleep(1_000); synchronized (A) { return \"right\"; } } }");

    // Two may be inside at once: when both come from the left, they pass, and others try again.
    Future<?> pairs =
        clients.submit(
            () -> {
              while (true) {
                clients.execute(() -> ask("hostile-locks", "left"));
                clients.execute(() -> ask("hostile-locks", "right"));
                Thread.sleep(16_000);
              }
            });
    halted("hostile-locks", "stuck");
    pairs.cancel(true);
    Waiting.until(
        PATIENCE,
        () ->
            PluginFolder.ask(
                    "select count(*) from pg_stat_activity where state = 'idle in transaction' and"
                        + " state_change < now() - interval '2 seconds'")
                .equals("0"));
    for (int i = 0; i < 40; i++) {
      assertThat(Http.on(ELSEWHERE).get("/fr/projects").status()).isEqualTo(200);
    }
  }

  @Test
  void more_than_may_be_inside_are_told_to_come_again() throws Exception {
    install(
        "hostile-crowd",
        "@GET @Path(\"slow\") public String slow() throws Exception { Thread.sleep(4_000);"
            + " return \"done\"; }");
    List<Future<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      answers.add(clients.submit(() -> ask("hostile-crowd", "slow")));
    }
    int busy = 0;
    for (Future<Answer> each : answers) {
      Answer answer = each.get();
      if (answer.status() == 503) {
        busy++;
        assertThat(answer.body()).contains("Ce module est très demandé");
        assertThat(answer.header("Retry-After")).contains("10");
      } else {
        assertThat(answer.body()).isEqualTo("done");
      }
    }
    assertThat(busy).as("all but the two that may be inside here").isEqualTo(6);
  }

  @Test
  void another_tenants_rows_stay_out_of_reach() throws Exception {
    install(
        "hostile-reads",
        "final PluginContext context; Acts(PluginContext context) { this.context = context; }"
            + " private String ask(String sql) { return"
            + " String.valueOf(context.entities().createNativeQuery(sql).getResultList()); }"
            + " @GET @Path(\"core\") public String core() { return ask(\"select count(*) from"
            + " core.project\"); }"
            + " @GET @Path(\"tenant\") public String tenant() { return ask(\"select"
            + " set_config('app.tenant', '1', true)\"); }"
            + " @GET @Path(\"set\") public String set() { return ask(\"set local app.tenant ="
            + " '1'\"); }"
            + " @GET @Path(\"role\") public String role() { return ask(\"reset role\"); }");
    for (String way : List.of("core", "tenant", "set", "role")) {
      assertThat(ask("hostile-reads", way).status()).as(way).isEqualTo(500);
    }
  }

  @Test
  void a_broken_page_is_an_answer_in_the_readers_language() throws Exception {
    SamplePlugin plugin =
        SamplePlugin.named("hostile-page")
            .template("throws", "throw new IllegalStateException(\"mischief\");")
            .template("loops", "while (true) { Math.sqrt(2); }")
            .template("good", "out.writeContent(\"<p>well</p>\");")
            .code(
                "Shown",
                "public class Shown { private static PluginPage page(String name) { return"
                    + " PluginPage.of(\"org/infitah/plugins/sample/\" + name + \".jte\","
                    + " \"sample.name\", \"\"); }"
                    + " @GET @Path(\"throws\") public PluginPage fail() { return page(\"throws\"); }"
                    + " @GET @Path(\"loops\") public PluginPage loop() { return page(\"loops\"); }"
                    + " @GET @Path(\"good\") public PluginPage good() { return page(\"good\"); } }")
            .code(
                "Face",
                "public final class Face implements InfitahPlugin {"
                    + " public Optional<ModuleRoot> pages() {"
                    + " return Optional.of((context, tenant) -> new Shown()); } }");
    assertThat(folder.install("hostile-page", plugin).refused()).isEmpty();
    PluginFolder.use("sefrou", "hostile-page", true);
    Waiting.until(
        PATIENCE, () -> Http.on(HOST).get("/fr/modules/hostile-page/good").status() == 200);

    for (String way : List.of("throws", "loops")) {
      Answer page = Http.on(HOST).get("/fr/modules/hostile-page/" + way);
      assertThat(page.status()).as(way).isGreaterThanOrEqualTo(500);
      assertThat(page.body()).contains("</html>").doesNotContain("mischief");
    }
    assertThat(Http.on(HOST).get("/fr/modules/hostile-page/good").body()).contains("<p>well</p>");
  }

  private static SamplePlugin sample(String id, String methods) {
    String made = methods.contains("Acts(PluginContext") ? "new Acts(context)" : "new Acts()";
    return SamplePlugin.named(id)
        .code("Acts", "public class Acts { " + methods + " }")
        .code(
            "Face",
            "public final class Face implements InfitahPlugin {"
                + " public Map<String, ModuleRoot> resources() {"
                + " return Map.of(\"acts\", (context, tenant) -> "
                + made
                + "); } }");
  }

  private void install(String id, String methods)
      throws IOException, SQLException, InterruptedException {
    assertThat(folder.install(id, sample(id, methods)).refused()).isEmpty();
    PluginFolder.use("sefrou", id, true);
    Waiting.until(PATIENCE, () -> Http.on(HOST).get("/api/v1/modules/" + id).status() == 200);
  }

  private static Answer ask(String id, String way) {
    return Http.on(HOST)
        .with("Accept-Language", "fr")
        .get("/api/v1/modules/" + id + "/acts/" + way);
  }

  private static void halted(String id, String cause) throws SQLException, InterruptedException {
    Waiting.until(
        PATIENCE,
        () ->
            cause.equals(
                PluginFolder.ask(
                    "select coalesce(max(halted_because), '') from core.module m join sys.tenant t"
                        + " on t.id = m.tenant_id where t.alias = 'sefrou' and plugin_id = '"
                        + id
                        + "'")));
    assertThat(Http.on(HOST).get("/api/v1/modules/" + id).status()).isEqualTo(503);
  }

  private void release(String id) {
    String page = "/fr/manage/modules/" + id;
    sefrou.visitor().postFields(sefrou.host(), page, page, "act=release");
    assertThat(Http.on(HOST).get("/api/v1/modules/" + id).status()).isEqualTo(200);
  }

  private static String acts(String id) throws SQLException {
    return PluginFolder.ask(
        "select string_agg(act, ' ' order by at, id) from core.audit where object = '"
            + id
            + "' and at > now() - interval '5 minutes'");
  }
}
