package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What modules do without a request: jobs, mails, and hearing of what happened in public. */
class ModuleWorkIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String TABLE =
      "create table note (tenant_id int not null default core.tenant(), id uuid not null,"
          + " version int not null default 1, said text not null, primary key (tenant_id, id));"
          + " alter table note enable row level security; alter table note force row level security;"
          + " create policy tenant on note to plugin_worker"
          + " using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());";
  private static final String NOTE =
      "@jakarta.persistence.Entity @jakarta.persistence.Table(name = \"note\")"
          + " public class Note extends TenantEntity { private String said; protected Note() {}"
          + " public Note(UUID id, String said) { super(id); this.said = said; } }";

  private PluginFolder folder = new PluginFolder();

  @BeforeEach
  void open() {
    Running.platform();
    folder = new PluginFolder();
  }

  @AfterEach
  void close() throws IOException, SQLException {
    folder.close();
    PluginFolder.tell(
        "delete from sys.work where kind = 'mail' and id in (select id from core.outbox where"
            + " template = 'plugin.mail')",
        "delete from core.outbox where template = 'plugin.mail'",
        "delete from core.module_event where plugin_id = 'worker'",
        "delete from core.module_turn where plugin_id = 'worker'");
  }

  @Test
  void jobs_are_done_for_each_tenant_and_one_that_fails_keeps_no_other_waiting() throws Exception {
    String began = value("select now()");
    install("worker", "jobs mail");
    PluginFolder.use("sefrou", "worker", true);
    PluginFolder.use("taroudant", "worker", true);

    for (String alias : new String[] {"sefrou", "taroudant"}) {
      Waiting.until(PATIENCE, () -> has(alias, "worked at " + alias));
      Waiting.until(PATIENCE, () -> Integer.parseInt(turn(alias, "failing")) >= 1);
      assertThat(turn(alias, "working")).isEqualTo("0");
      assertThat(has(alias, "half done")).as("a turn that fails is undone").isFalse();
      Waiting.until(
          PATIENCE,
          // One for each turn, and the next may have come already.
          () ->
              !count(
                      "core.outbox o join sys.tenant t on t.id = o.tenant_id where o.template ="
                          + " 'plugin.mail' and o.arguments ->> 'subject' = 'Bonjour de "
                          + alias
                          + "' and t.alias = '"
                          + alias
                          + "'")
                  .equals("0"));
    }
    assertThat(
            value(
                "select count(distinct tenant_id) from core.audit where act = 'extension.used' and"
                    + " object = 'worker mail' and at >= '"
                    + began
                    + "'"))
        .as("each tenant has it on record")
        .isEqualTo("2");
    Waiting.until(
        PATIENCE,
        () ->
            Integer.parseInt(
                    count(
                        "plugin_worker.note n join sys.tenant t on t.id = n.tenant_id where n.said ="
                            + " 'worked at sefrou' and t.alias = 'sefrou'"))
                >= 2);
  }

  @Test
  void what_happens_in_public_is_told_to_those_who_observe_it_even_when_they_fail_first()
      throws Exception {
    install("worker", "jobs mail");
    PluginFolder.use("sefrou", "worker", true);
    PluginFolder.tell(
        "insert into core.module_event (tenant_id, id, plugin_id, kind, reference, happened_at,"
            + " due_at, failures) select id, gen_random_uuid(), 'worker', 'article-published',"
            + " 'SEF-N-777', now(), now(), 0 from sys.tenant where alias = 'sefrou'",
        "insert into core.module_event (tenant_id, id, plugin_id, kind, reference, happened_at,"
            + " due_at, failures) select id, gen_random_uuid(), 'worker', 'article-withdrawn',"
            + " 'SEF-N-778', now(), now(), 0 from sys.tenant where alias = 'sefrou'",
        "insert into sys.work (tenant_id, kind, id, due_at) select id, 'module-event',"
            + " '00000000-0000-0000-0000-000000000029', now() from sys.tenant where alias ="
            + " 'sefrou' on conflict (tenant_id, kind, id) do update set due_at = now()");

    Waiting.until(PATIENCE, () -> has("sefrou", "heard SEF-N-777"));
    Waiting.until(
        PATIENCE,
        () ->
            count(
                    "core.module_event where plugin_id = 'worker' and failures = 1 and reference ="
                        + " 'SEF-N-778' and due_at > now()")
                .equals("1"));
    assertThat(count("core.module_event where plugin_id = 'worker'")).isEqualTo("1");
    assertThat(has("taroudant", "heard SEF-N-777")).isFalse();
  }

  @Test
  void how_a_module_fares_is_shown_to_administrators() throws Exception {
    install("worker", "jobs mail");
    PluginFolder.use("sefrou", "worker", true);
    Admin admin = Admin.of("sefrou");
    Waiting.until(
        PATIENCE, () -> Http.on("sefrou.localhost").get("/api/v1/modules/worker").isGood());

    String page = "/fr/manage/modules/worker";
    assertThat(admin.visitor().on(admin.host(), page).get(page).body())
        .contains("Quelque chose ne va pas", "Plus de place");
  }

  @Test
  void whoever_did_not_ask_for_jobs_has_none() throws Exception {
    install("idler", "mail");
    Path log = Running.platform().log("payara");
    Waiting.until(
        PATIENCE,
        () -> {
          try {
            return Files.readString(log)
                .contains("idler 1.0.0 is refused: it works without a request and does not ask");
          } catch (IOException e) {
            return false;
          }
        });
  }

  private void install(String id, String capabilities) throws IOException, SQLException {
    SamplePlugin plugin =
        SamplePlugin.named(id)
            .words(
                """
                sample.full=Plus de place
                sample.hello.subject=Bonjour de {who}
                sample.hello.body=Un mot.
                """)
            .tables(TABLE.replace("worker", id))
            .code("Note", NOTE)
            .code(
                "Face",
                "import org.infitah.spi.event.Observer; import org.infitah.spi.event.PublicEvent;"
                    + " import org.infitah.spi.job.ModuleJob;"
                    + " public final class Face implements InfitahPlugin {"
                    + " public List<Class<? extends TenantEntity>> entities() {"
                    + " return List.of(Note.class); }"
                    + " static void note(WorkContext c, String said) {"
                    + " c.entities().persist(new Note(c.newId(), said)); }"
                    + " public List<ModuleJob> jobs() { java.time.Duration rest ="
                    + " java.time.Duration.ofSeconds(10); return List.of("
                    + " new ModuleJob(\"failing\", rest, (c, t) -> { note(c, \"half done\");"
                    + " c.entities().flush(); throw new IllegalStateException(\"mischief\"); }),"
                    + " new ModuleJob(\"working\", rest, (c, t) -> note(c, \"worked at \" + t.alias())),"
                    + " new ModuleJob(\"mailing\", java.time.Duration.ofDays(1), (c, t) -> c.mail().send("
                    + "\"somebody@worker.test\", \"fr\", \"sample.hello\", Map.of(\"who\", t.alias()))));"
                    + " }"
                    + " public List<Observer<?>> observers() { return List.of("
                    + " new Observer<>(PublicEvent.ArticlePublished.class,"
                    + " (c, t, e) -> note(c, \"heard \" + e.reference())),"
                    + " new Observer<>(PublicEvent.ArticleWithdrawn.class,"
                    + " (c, t, e) -> { throw new IllegalStateException(\"mischief\"); })); }"
                    + " public Health health(WorkContext c, TenantView t) {"
                    + " return Health.troubled(\"sample.full\"); } }");
    folder.install(id, plugin, capabilities.split(" "));
  }

  private static boolean has(String alias, String said) {
    return !count(
            "plugin_worker.note n join sys.tenant t on t.id = n.tenant_id where t.alias = '"
                + alias
                + "' and n.said = '"
                + said
                + "'")
        .equals("0");
  }

  private static String turn(String alias, String job) {
    return value(
        "select coalesce(max(m.failures), -1) from core.module_turn m join sys.tenant t on t.id ="
            + " m.tenant_id where m.plugin_id = 'worker' and m.job = '"
            + job
            + "' and t.alias = '"
            + alias
            + "'");
  }

  private static String count(String from) {
    return value("select count(*) from " + from);
  }

  private static String value(String question) {
    try {
      return PluginFolder.ask(question);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
