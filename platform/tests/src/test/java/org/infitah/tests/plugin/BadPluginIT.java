package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.infitah.cli.plugin.InstallFolder;
import org.infitah.cli.plugin.Trust;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a plugin does wrong is its own trouble: it stays out, or its page says sorry. */
class BadPluginIT {

  private static final String HOST = "sefrou.localhost";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private PluginFolder folder;

  @BeforeEach
  void open() {
    Running.platform();
    folder = new PluginFolder();
  }

  @AfterEach
  void the_platform_is_well() throws IOException, SQLException {
    folder.close();
    assertThat(Http.on(HOST).get("/fr/programme").status()).isEqualTo(200);
    assertThat(Http.on(HOST).get("/api/v1/projects").status()).isEqualTo(200);
  }

  @Test
  void tables_that_do_not_keep_tenants_apart_are_not_installed() throws IOException, SQLException {
    InstallFolder.Outcome outcome =
        folder.install(
            "unguarded",
            SamplePlugin.named("unguarded")
                .tables("create table pupil (id uuid primary key, name text)"));

    assertThat(outcome.installed()).noneMatch(plugin -> plugin.startsWith("unguarded"));
    assertThat(outcome.refused())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("unguarded 1.0.0: ")
                    .contains("pupil lacks tenant_id int not null")
                    .contains("pupil lacks forced row-level security")
                    .doesNotContain("\n"));
    assertThat(PluginFolder.ask("select count(*) from sys.plugin where id = 'unguarded'"))
        .isEqualTo("0");
    assertThat(PluginFolder.ask("select count(*) from pg_tables where tablename = 'pupil'"))
        .isEqualTo("0");
  }

  @Test
  void what_nobody_signed_is_said_and_left() throws IOException, SQLException {
    Path all = Running.platform().tree().target().resolve("platform/plugins");
    Path stray = all.resolve("stray.jar");
    Files.writeString(stray, "no JAR at all");
    try {
      assertThat(
              new InstallFolder(Running.platform().local().migrator(), all, Trust.nobody())
                  .installAll()
                  .refused())
          .filteredOn(line -> line.contains("stray.jar"))
          .singleElement()
          .satisfies(line -> assertThat(line).contains("is not signed"));
    } finally {
      Files.delete(stray);
    }
  }

  @Test
  void code_that_could_end_the_process_is_not_loaded()
      throws IOException, SQLException, InterruptedException {
    refused(
        "exiting",
        "public class Bad { @GET public String a() { System.exit(1); return \"\"; } }",
        "java.lang.System.exit");
  }

  @Test
  void code_that_speaks_to_a_database_of_its_own_is_not_loaded()
      throws IOException, SQLException, InterruptedException {
    refused(
        "connecting",
        "public class Bad { @GET public String a() throws Exception {"
            + " java.sql.DriverManager.getConnection(\"jdbc:postgresql:infitah\"); return \"\"; } }",
        "java.sql.DriverManager");
  }

  private void refused(String id, String code, String because)
      throws IOException, SQLException, InterruptedException {
    SamplePlugin plugin =
        SamplePlugin.named(id)
            .code("Bad", code)
            .code(
                "Face",
                "public final class Face implements InfitahPlugin {"
                    + " public Map<String, ModuleRoot> resources() {"
                    + " return Map.of(\"bad\", (context, tenant) -> new Bad()); } }");
    assertThat(folder.install(id, plugin).refused()).isEmpty();
    PluginFolder.use("sefrou", id, true);

    Path log = Running.platform().log("payara");
    Waiting.until(PATIENCE, () -> lines(log, id).size() == 1);
    assertThat(lines(log, id).get(0)).contains("org.infitah.plugins.sample.Bad", because);
    assertThat(Http.on(HOST).get("/api/v1/modules/" + id + "/bad").status()).isEqualTo(404);
  }

  @Test
  void what_it_throws_becomes_a_page_or_a_problem_in_the_readers_language()
      throws IOException, SQLException, InterruptedException {
    SamplePlugin plugin =
        SamplePlugin.named("throwing")
            .code(
                "Errors",
                "public class Errors {"
                    + " @GET public String fail() { throw new IllegalStateException(\"mischief\"); }"
                    + " @GET @Path(\"deep\") public String deep() { return deep() + \"\"; }"
                    + " @GET @Path(\"linkage\") public String linkage() {"
                    + " throw new NoClassDefFoundError(\"mischief\"); } }")
            .code(
                "Shown",
                "public class Shown {"
                    + " @GET public PluginPage fail() { throw new IllegalStateException(\"mischief\"); }"
                    + " @GET @Path(\"blank\") public PluginPage blank() {"
                    + " return PluginPage.of(\"org/infitah/plugins/sample/none.jte\", \"sample.name\","
                    + " \"\"); } }")
            .code(
                "Face",
                "public final class Face implements InfitahPlugin {"
                    + " public Map<String, ModuleRoot> resources() {"
                    + " return Map.of(\"errors\", (context, tenant) -> new Errors()); }"
                    + " public Optional<ModuleRoot> pages() {"
                    + " return Optional.of((context, tenant) -> new Shown()); } }");
    assertThat(folder.install("throwing", plugin).refused()).isEmpty();
    PluginFolder.use("sefrou", "throwing", true);
    Waiting.until(PATIENCE, () -> Http.on(HOST).get("/api/v1/modules/throwing").status() == 200);

    for (String way : List.of("errors", "errors/deep", "errors/linkage")) {
      Answer answer =
          Http.on(HOST).with("Accept-Language", "fr").get("/api/v1/modules/throwing/" + way);
      assertThat(answer.status()).as(way).isEqualTo(500);
      assertThat(answer.header("Content-Type").orElseThrow()).contains("problem+json");
      assertThat(answer.body()).contains("de notre côté", "trace").doesNotContain("mischief");
      assertThat(Http.on(HOST).get("/fr/programme").status()).as("after " + way).isEqualTo(200);
    }
    for (String way : List.of("", "/blank")) {
      assertPage(Http.on(HOST).get("/fr/modules/throwing" + way), "de notre côté");
      assertPage(Http.on(HOST).get("/ar/modules/throwing" + way), "lang=\"ar\"");
      assertThat(Http.on(HOST).get("/fr").status()).as("after page " + way).isEqualTo(200);
    }
  }

  @Test
  void what_the_scan_knows_is_not_loaded() throws Exception {
    List<List<String>> all =
        List.of(
            List.of("hostile-exits", "Runtime.getRuntime().halt(1);", "java.lang.Runtime"),
            List.of(
                "hostile-sockets", "new java.net.Socket(\"localhost\", 80);", "java.net.Socket"),
            List.of(
                "hostile-reflects",
                "Class.forName(\"org.infitah.app.Doors\").getDeclaredMethods();",
                "java.lang.Class"),
            List.of(
                "hostile-threads",
                "for (int i = 0; i < 10_000; i++) { new Thread(() -> {}).start(); }",
                "java.lang.Thread"));
    for (List<String> each : all) {
      assertThat(folder.install(each.get(0), calling(each.get(0), each.get(1))).refused())
          .isEmpty();
      PluginFolder.use("sefrou", each.get(0), true);
    }
    Path log = Running.platform().log("payara");
    for (List<String> each : all) {
      Waiting.until(PATIENCE, () -> isRefused(log, each.get(0), each.get(2)));
      assertThat(Http.on(HOST).get("/api/v1/modules/" + each.get(0) + "/bad").status())
          .isEqualTo(404);
    }
  }

  @Test
  void one_that_does_not_come_to_an_end_while_it_is_loaded_is_refused() throws Exception {
    SamplePlugin plugin =
        SamplePlugin.named("hostile-start")
            .code(
                "Face",
                "public final class Face implements InfitahPlugin {"
                    + " public List<MenuLine> menu() { while (true) { Math.sqrt(2); } } }");
    assertThat(folder.install("hostile-start", plugin).refused()).isEmpty();
    PluginFolder.use("sefrou", "hostile-start", true);
    SamplePlugin unborn =
        SamplePlugin.named("hostile-born")
            .code(
                "Face",
                "public final class Face implements InfitahPlugin {"
                    + " public Face() { throw new IllegalStateException(\"mischief\"); } }");
    assertThat(folder.install("hostile-born", unborn).refused()).isEmpty();
    Path log = Running.platform().log("payara");
    Waiting.until(PATIENCE, () -> isRefused(log, "hostile-start", "took longer than it may"));
    Waiting.until(PATIENCE, () -> isRefused(log, "hostile-born", "ServiceConfigurationError"));
  }

  private static SamplePlugin calling(String id, String what) {
    return SamplePlugin.named(id)
        .code(
            "Bad",
            "public class Bad { @GET public String a() throws Exception { "
                + what
                + " return \"\"; } }")
        .code(
            "Face",
            "public final class Face implements InfitahPlugin {"
                + " public Map<String, ModuleRoot> resources() {"
                + " return Map.of(\"bad\", (context, tenant) -> new Bad()); } }");
  }

  private static boolean isRefused(Path log, String id, String because) {
    return lines(log, id).stream().anyMatch(line -> line.contains(because));
  }

  private static void assertPage(Answer page, String words) {
    assertThat(page.status()).isEqualTo(500);
    assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.body()).contains(words, "</html>").doesNotContain("mischief");
  }

  private static List<String> lines(Path log, String id) {
    try {
      return Files.readAllLines(log).stream()
          .filter(line -> line.contains(id + " 1.0.0"))
          .filter(line -> line.contains(" is refused: "))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
