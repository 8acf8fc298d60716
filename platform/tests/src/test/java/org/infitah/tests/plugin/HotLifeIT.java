package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.cli.database.PluginRegister;
import org.infitah.cli.local.Secret;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A module is upgraded to other tables and other routes, again and again, and removed, while people
 * and machines use it, another module and the core: nobody is told no.
 */
class HotLifeIT {

  private static final String HOST = "taroudant.localhost";
  private static final String ID = "hot-life";
  private static final String WORDS = "/api/v1/modules/hot-life/words";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int UPGRADES = 3;
  private static final List<String> ALWAYS =
      List.of(
          "/fr/programme",
          "/api/v1/projects",
          "/fr/modules/school-transport",
          "/api/v1/modules/school-transport/lines");

  @TempDir private Path work;
  private final ExecutorService clients = Executors.newCachedThreadPool();
  private final AtomicInteger asked = new AtomicInteger();
  private PluginFolder folder = new PluginFolder();
  private volatile boolean going = true;

  /** What the module itself may answer: gone, once it is being removed. */
  private volatile Set<Integer> fine = Set.of(200);

  @BeforeEach
  void open() {
    Running.platform();
    folder = new PluginFolder();
  }

  @AfterEach
  void close() throws IOException, SQLException {
    going = false;
    clients.shutdownNow();
    folder.close();
  }

  @Test
  void upgraded_and_removed_under_load_it_fails_nobody() throws Exception {
    folder.installSealed(ID, version(0), work);
    PluginFolder.use("taroudant", ID, true);
    Waiting.until(PATIENCE, () -> Http.on(HOST).get(WORDS).body().equals("0 of 0"));
    List<Future<List<String>>> load = new ArrayList<>();
    for (String path : ALWAYS) {
      load.add(clients.submit(() -> ask(path, Set.of(200))));
    }
    for (int client = 0; client < 3; client++) {
      load.add(clients.submit(() -> ask(WORDS, Set.of())));
    }

    for (int number = 1; number <= UPGRADES; number++) {
      String said = number + " of 0";
      folder.installSealed(ID, version(number), work);
      Waiting.until(PATIENCE, () -> Http.on(HOST).get(WORDS).body().equals(said));
      assertThat(Http.on(HOST).get("/api/v1/modules/hot-life/new" + number).body())
          .isEqualTo("new");
      assertThat(Http.on(HOST).get("/api/v1/modules/hot-life/new" + (number - 1)).status())
          .isEqualTo(404);
    }
    int before = asked.get();
    fine = Set.of(200, 404);
    try (Connection connection = Running.platform().local().migrator().open()) {
      assertThat(new PluginRegister(connection).remove(ID)).isTrue();
    }
    Waiting.until(PATIENCE, () -> Http.on(HOST).get(WORDS).status() == 404);

    going = false;
    List<String> failed = new ArrayList<>();
    for (Future<List<String>> each : load) {
      failed.addAll(each.get());
    }
    assertThat(failed).isEmpty();
    assertThat(before).isGreaterThan(500);
    assertThat(kept()).as("loaders are counted").isNotNegative();
  }

  /** Each version has a column and a route of its own, and one route all of them have. */
  private static SamplePlugin version(int number) {
    SamplePlugin plugin =
        SamplePlugin.named(ID)
            .version("1." + number + ".0")
            .tables(
                "create table word (tenant_id int not null default core.tenant(), id uuid not null,"
                    + " primary key (tenant_id, id));"
                    + " alter table word enable row level security;"
                    + " alter table word force row level security;"
                    + " create policy tenant on word to plugin_hot_life"
                    + " using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());")
            .code(
                "Words",
                "public class Words { private final PluginContext context;"
                    + " Words(PluginContext context) { this.context = context; }"
                    + " @GET public String say() { return \""
                    + number
                    + " of \" + context.entities().createNativeQuery(\"select count("
                    + (number == 0 ? "*" : "said" + number)
                    + ") from plugin_hot_life.word\").getSingleResult(); } }")
            .code("Fresh", "public class Fresh { @GET public String say() { return \"new\"; } }")
            .code(
                "Face",
                "public final class Face implements InfitahPlugin {"
                    + " public Map<String, ModuleRoot> resources() {"
                    + " return Map.of(\"words\", (context, tenant) -> new Words(context), \"new"
                    + number
                    + "\", (context, tenant) -> new Fresh()); } }");
    for (int column = 1; column <= number; column++) {
      plugin.change(column + 1, "alter table word add column said" + column + " text");
    }
    return plugin;
  }

  /** Asks without a pause worth the name; what was not answered as it should be. */
  private List<String> ask(String path, Set<Integer> always) throws InterruptedException {
    List<String> failed = Collections.synchronizedList(new ArrayList<>());
    while (going) {
      Set<Integer> may = always.isEmpty() ? fine : always;
      int status = Http.on(HOST).get(path).status();
      if (!may.contains(status) && !(always.isEmpty() && fine.contains(status))) {
        failed.add(path + " " + status);
      }
      asked.incrementAndGet();
      Thread.sleep(20);
    }
    return failed;
  }

  private static int kept() {
    String text =
        Http.on("localhost")
            .with("Authorization", "Bearer " + Running.platform().local().secret(Secret.METRICS))
            .get("/metrics")
            .body();
    Matcher value = Pattern.compile("infitah_plugin_loaders_kept ([0-9.]+)").matcher(text);
    assertThat(value.find()).isTrue();
    return (int) Double.parseDouble(value.group(1));
  }
}
