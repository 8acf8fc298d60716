package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.infitah.tests.house.Canary;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a module reads of the platform: consultations, contributions, sessions, deliberations. */
class ModuleReadsIT {

  private static final String READS = "/api/v1/modules/reader/reads";
  private static final String FACE =
      "public final class Face implements InfitahPlugin { public Map<String, ModuleRoot> resources()"
          + " { return Map.of(\"reads\", (context, tenant) -> new Reads(context)); } }";
  private static final String CODE =
      "import org.infitah.spi.participation.*; import org.infitah.spi.council.*;"
          + " public class Reads { private final PluginContext c;"
          + " public Reads(PluginContext c) { this.c = c; }"
          + " @GET @Produces(\"text/plain\") public String all() { StringBuilder all = new"
          + " StringBuilder(); SliceQuery q = new SliceQuery();"
          + " for (ConsultationSummary one : c.participation().consultations(q).items()) {"
          + " all.append(one.reference()).append(' ').append(one.kind().orElse(\"told\"))"
          + ".append('\\n'); for (ContributionSummary said :"
          + " c.participation().contributions(one.reference(), q).items()) { all.append(\"- \")"
          + ".append(c.participation().contribution(said.reference()).get().title()).append('\\n');"
          + " } } for (SessionSummary one : c.council().sessions(q).items()) {"
          + " all.append(one.reference()).append(' ').append(one.heldOn()).append('\\n'); }"
          + " for (DeliberationSummary one : c.council().deliberations(q).items()) {"
          + " all.append(one.reference()).append(' ').append(one.session()).append('\\n'); }"
          + " return all.toString(); } }";

  private PluginFolder folder = new PluginFolder();

  @BeforeEach
  void open() throws Exception {
    Running.platform();
    folder = new PluginFolder();
    SamplePlugin plugin = SamplePlugin.named("reader").code("Reads", CODE).code("Face", FACE);
    assertThat(folder.install("reader", plugin).refused()).isEmpty();
    for (String alias : new String[] {"alpha", "beta", "sefrou"}) {
      PluginFolder.use(alias, "reader", true);
    }
    Waiting.until(Duration.ofSeconds(30), () -> Http.on("alpha.localhost").get(READS).isGood());
  }

  @AfterEach
  void close() throws IOException, SQLException {
    folder.close();
  }

  @Test
  void a_module_reads_its_own_tenants_public_life_and_no_others() {
    Canary alpha = CanaryTenant.ALPHA.canary();
    String read = Http.on(CanaryTenant.ALPHA.host()).get(READS).body();
    assertThat(read).contains(alpha.text(), " ideas");
    assertThat(read).doesNotContain(CanaryTenant.BETA.canary().text());
    assertThat(Http.on(CanaryTenant.BETA.host()).get(READS).body())
        .contains(CanaryTenant.BETA.canary().text())
        .doesNotContain(alpha.text());
    assertThat(Http.on("sefrou.localhost").get(READS).body())
        .contains("SEF-C-001 told", "SEF-S-001 2023-11-13")
        .doesNotContain("- ");
  }

  @Test
  void what_was_hidden_a_module_does_not_read() throws SQLException {
    String own = " where tenant_id = (select id from sys.tenant where alias = 'alpha')";
    String shown = PluginFolder.ask("select title from core.contribution" + own + " limit 1");
    PluginFolder.tell("update core.contribution set state = 'hidden'" + own);
    try {
      assertThat(Http.on(CanaryTenant.ALPHA.host()).get(READS).body()).doesNotContain("- " + shown);
    } finally {
      PluginFolder.tell("update core.contribution set state = 'shown'" + own);
    }
  }
}
