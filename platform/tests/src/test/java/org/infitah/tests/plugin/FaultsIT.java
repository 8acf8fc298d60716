package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A module that fails a portal: the network sees how, but not what was said, and ends it. */
class FaultsIT {

  private static final String APEX = "localhost";
  private static final String HOST = "sefrou.localhost";
  private static final String ID = "failing-sample";
  private static final String CONSOLE = "/fr/console/modules/" + ID;
  private static final String API = "/api/v1/module-allowances/" + ID + "/releases";
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration COUNTED = Duration.ofSeconds(90);

  private PluginFolder folder = new PluginFolder();
  private final Visitor network = Visitor.known("admin@network.test", "network");

  @BeforeEach
  void open() {
    Running.platform();
    folder = new PluginFolder();
  }

  @AfterEach
  void nothing_stays() throws IOException, SQLException {
    folder.close();
    PluginFolder.tell(
        "delete from sys.module_release",
        "delete from sys.work where kind = 'mail' and id in (select id from core.outbox where"
            + " template in ('module.halted', 'module.released'))",
        "delete from core.outbox where template in ('module.halted', 'module.released')");
  }

  @Test
  void the_network_sees_what_failed_and_has_it_put_back() throws Exception {
    SamplePlugin failing =
        SamplePlugin.named(ID)
            .code(
                "Acts",
                "public class Acts { @GET @Path(\"bad\") public String bad() {"
                    + " throw new IllegalStateException(\"mischief\"); }"
                    + " @GET @Path(\"good\") public String good() { return \"well\"; } }")
            .code(
                "Face",
                "public final class Face implements InfitahPlugin {"
                    + " public Map<String, ModuleRoot> resources() {"
                    + " return Map.of(\"acts\", (context, tenant) -> new Acts()); } }");
    assertThat(folder.install(ID, failing).refused()).isEmpty();
    PluginFolder.use("sefrou", ID, true);
    Waiting.until(PATIENCE, () -> ask("good").status() == 200);
    for (int i = 0; i < 20; i++) {
      assertThat(ask("bad").status()).isIn(500, 503);
    }
    Waiting.until(PATIENCE, () -> ask("good").status() == 503);

    Waiting.until(COUNTED, () -> page().contains("Remettre en service"));
    assertThat(page())
        .contains(
            "/fr/console/portals/sefrou",
            "Trop de ses réponses ont échoué",
            "java.lang.IllegalStateException",
            "Demande d’un visiteur",
            "sans vérification")
        .doesNotContain("mischief");
    assertThat(order("nobody").status()).isEqualTo(422);
    assertThat(order("sefrou").status()).isEqualTo(200);
    Waiting.until(PATIENCE, () -> ask("good").status() == 200);

    assertThat(
            PluginFolder.ask(
                "select string_agg(act, ' ' order by at, id) from core.audit where object = '"
                    + ID
                    + "' and at > now() - interval '5 minutes'"))
        .isEqualTo("extension.quarantined extension.released");
    assertThat(
            PluginFolder.ask(
                "select count(*) from core.audit where tenant_id = 1 and act ="
                    + " 'extension.released' and object = '"
                    + ID
                    + " sefrou' and at > now() - interval '5 minutes'"))
        .isEqualTo("1");
    assertThat(
            PluginFolder.ask(
                "select string_agg(recipient, ' ') from core.outbox where template ="
                    + " 'module.released'"))
        .contains("admin@sefrou.test")
        .doesNotContain("taroudant");
    assertThat(page()).doesNotContain("name=\"alias\" value=\"sefrou\"");
    for (String list : new String[] {"/fr/console/modules", "/api/v1/module-allowances"}) {
      assertThat(network.on(APEX, list).get(list).body()).contains(ID, "school-transport");
      String own = list + "?provider=Infitah";
      assertThat(network.on(APEX, own).get(own).body())
          .contains("school-transport")
          .doesNotContain(ID);
    }
  }

  private static Answer ask(String way) {
    return Http.on(HOST).get("/api/v1/modules/" + ID + "/acts/" + way);
  }

  private String page() {
    return network.on(APEX, CONSOLE).get(CONSOLE).body();
  }

  private Answer order(String alias) {
    return network
        .on(APEX, API)
        .with("Content-Type", "application/json")
        .send(
            "POST", API, "{\"alias\": \"" + alias + "\", \"reason\": \"corrigé par son éditeur\"}");
  }
}
