package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Modules add parts to the platform's own pages; one that breaks is left out, and nothing else. */
class ModuleSlotsIT {

  private static final String HOST = "sefrou.localhost";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TEMPLATE =
      "package org.infitah.plugins.jte.org.infitah.plugins.sample;"
          + " public final class JtepartGenerated {"
          + " public static final String JTE_NAME = \"org/infitah/plugins/sample/part.jte\";"
          + " public static final int[] JTE_LINE_INFO = {0};"
          + " public static void render(gg.jte.html.HtmlTemplateOutput out,"
          + " gg.jte.html.HtmlInterceptor between, org.infitah.spi.page.PageFace page, Object view) {"
          + " out.writeContent(\"<p>begun</p>\");"
          + " if (view.toString().equals(\"broken\")) throw new IllegalStateException(\"halfway\");"
          + " out.writeContent(\"<p>said \"); out.writeUserContent(view.toString());"
          + " out.writeContent(\" in \" + page.language() + \"</p>\"); }"
          + " public static void renderMap(gg.jte.html.HtmlTemplateOutput out,"
          + " gg.jte.html.HtmlInterceptor between, java.util.Map<String, Object> all) {"
          + " render(out, between, (org.infitah.spi.page.PageFace) all.get(\"page\"),"
          + " all.get(\"view\")); } }";

  private PluginFolder folder = new PluginFolder();

  @BeforeEach
  void open() {
    Running.platform();
    folder = new PluginFolder();
  }

  @AfterEach
  void close() throws IOException, SQLException {
    folder.close();
  }

  @Test
  void every_place_is_filled_for_the_tenant_that_uses_the_module_and_for_no_other()
      throws Exception {
    install("slots-filled");

    for (String language : new String[] {"fr", "ar"}) {
      assertThat(Http.on(HOST).get("/" + language).body())
          .contains("said home of sefrou in " + language);
      assertThat(Http.on(HOST).get("/" + language + "/programme").body())
          .contains("said step co_creation_workshop in " + language);
    }
    String project = project(HOST);
    assertThat(Http.on(HOST).get("/fr/projects/" + project).body())
        .contains("said project " + project + " in fr");
    Admin admin = Admin.of("sefrou");
    assertThat(admin.visitor().on(HOST, "/fr/manage").get("/fr/manage").body())
        .contains("said dashboard of sefrou in fr");
    assertThat(Http.on("taroudant.localhost").get("/fr").body()).doesNotContain("said home");
    assertThat(Http.on("taroudant.localhost").get("/fr/programme").body())
        .doesNotContain("said step");
  }

  @Test
  void whatever_breaks_is_left_out_and_the_page_is_shown() throws Exception {
    install("slots-broken");

    String home = Http.on(HOST).get("/fr").body();
    assertThat(home)
        .contains("said home of sefrou", "said after the broken ones", "</html>")
        .doesNotContain("halfway", "said broken", "begun</p>\n</div>", "mischief");
    assertThat(home.split("<p>begun</p>", -1)).as("half a part is none").hasSize(3);
    assertThat(Http.on(HOST).get("/fr").status()).isEqualTo(200);
  }

  private void install(String id) throws IOException, SQLException, InterruptedException {
    SamplePlugin plugin =
        SamplePlugin.named(id)
            .whole("org.infitah.plugins.jte.org.infitah.plugins.sample.JtepartGenerated", TEMPLATE)
            .code(
                "Face",
                "import org.infitah.spi.slot.*;"
                    + " public final class Face implements InfitahPlugin {"
                    + " static Optional<Fragment> part(String said) {"
                    + " return Optional.of(new Fragment(\"sample.name\","
                    + " \"org/infitah/plugins/sample/part.jte\", said)); }"
                    + " public List<Slot> slots() { return List.of("
                    + " new Slot.HomeBlock((c, t) -> part(\"home of \" + t.alias())),"
                    + " new Slot.HomeBlock((c, t) -> part(\"broken\")),"
                    + " new Slot.HomeBlock((c, t) -> { throw new IllegalStateException(\"mischief\"); }),"
                    + " new Slot.HomeBlock((c, t) -> { c.entities().createNativeQuery("
                    + "\"select count(*) from core.account\").getResultList();"
                    + " return part(\"what is not its own\"); }),"
                    + " new Slot.HomeBlock((c, t) -> part(\"after the broken ones\")),"
                    + " new Slot.HomeBlock((c, t) -> Optional.empty()),"
                    + " new Slot.DashboardCard((c, t) -> part(\"dashboard of \" + t.alias())),"
                    + " new Slot.ProjectTab((c, t, about) -> part(\"project \" + about)),"
                    + " new Slot.ProgrammeStep(\"co_creation_workshop\","
                    + " (c, t, about) -> part(\"step \" + about))); } }");
    assertThat(folder.install(id, plugin).refused()).isEmpty();
    PluginFolder.use("sefrou", id, true);
    Waiting.until(PATIENCE, () -> Http.on(HOST).get("/api/v1/modules/" + id).status() == 200);
    // What the home page knows of modules may be five seconds old.
    Waiting.until(PATIENCE, () -> Http.on(HOST).get("/fr").body().contains("said home"));
  }

  private static String project(String host) {
    String list = Http.on(host).get("/api/v1/projects").body();
    int at = list.indexOf("\"reference\":\"") + 13;
    return list.substring(at, list.indexOf('"', at));
  }
}
