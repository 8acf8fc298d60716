package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.plugin.RemovePlugin;
import org.infitah.cli.plugin.Trust;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that comes sealed: installed, upgraded and removed while the house is at work. */
class SealedPluginIT {

  private static final String HOST = "sefrou.localhost";
  private static final String ANSWER = "/api/v1/modules/sealed/words";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TABLE =
      "create table word (tenant_id int not null default core.tenant(), id uuid not null,"
          + " primary key (tenant_id, id));"
          + " alter table word enable row level security;"
          + " alter table word force row level security;"
          + " create policy tenant on word to plugin_sealed"
          + " using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());";

  @TempDir private Path work;
  private PluginFolder folder;

  @BeforeEach
  void open() {
    Running.platform();
    folder = new PluginFolder();
  }

  @AfterEach
  void close() throws IOException, SQLException {
    folder.close();
    assertThat(Http.on(HOST).get("/fr/programme").status()).isEqualTo(200);
  }

  @Test
  void it_comes_changes_and_goes() throws IOException, SQLException, InterruptedException {
    folder.installSealed("sealed", saying("first", "1.0.0").asking("mail"), work);
    PluginFolder.use("sefrou", "sealed", true);
    Waiting.until(PATIENCE, () -> Http.on(HOST).get(ANSWER).body().contains("first"));
    assertThat(PluginFolder.ask("select capabilities::text from sys.plugin where id = 'sealed'"))
        .isEqualTo("{mail}");
    assertThat(
            PluginFolder.ask(
                "select string_agg(r ->> 'rule', ' ' order by n) from sys.plugin p,"
                    + " jsonb_array_elements(p.verified -> 'rules') with ordinality as a (r, n)"
                    + " where p.id = 'sealed' and r ->> 'outcome' = 'held'"))
        .isEqualTo(
            "key signature bytes publisher revocation spi shape agreement code succession tables");
    Visitor network = Visitor.known("admin@network.test", "network");
    String page = "/fr/console/modules/sealed";
    assertThat(network.on("localhost", page).get(page).body())
        .contains("Le code n’appelle rien d’interdit", "2 classes lues", "mail")
        .doesNotContain("installée sans vérification");

    folder.installSealed(
        "sealed", saying("second", "1.1.0").change("alter table word add column said text"), work);
    Waiting.until(PATIENCE, () -> Http.on(HOST).get(ANSWER).body().contains("second"));

    assertThatThrownBy(() -> folder.installSealed("sealed", saying("first", "1.0.0"), work))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("is older than 1.1.0");

    remove("sealed");
    Waiting.until(PATIENCE, () -> Http.on(HOST).get(ANSWER).status() == 404);
    assertThat(PluginFolder.ask("select count(*) from plugin_sealed.word")).isEqualTo("0");
    assertThatThrownBy(() -> folder.installSealed("sealed", saying("first", "1.0.0"), work))
        .hasMessageContaining("is older than 1.1.0");
  }

  @Test
  void begun_again_after_a_kill_it_goes_on() throws IOException, SQLException {
    folder.installSealed("sealed", saying("first", "1.0.0"), work);
    // As if it had been killed after its tables, before the register knew of it.
    remove("sealed");
    folder.installSealed("sealed", saying("first", "1.0.0"), work);

    assertThat(PluginFolder.ask("select version from sys.plugin where id = 'sealed'"))
        .isEqualTo("1.0.0");
  }

  @Test
  void with_tables_that_do_not_keep_tenants_apart_it_is_not_registered() throws SQLException {
    assertThatThrownBy(
            () ->
                folder.installSealed(
                    "sealed",
                    saying("first", "1.0.0").tables("create table word (id uuid primary key)"),
                    work))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("word lacks forced row-level security");
    assertThat(PluginFolder.ask("select count(*) from sys.plugin where id = 'sealed'"))
        .isEqualTo("0");
  }

  @Test
  void what_is_revoked_is_taken_from_all_nodes() throws Exception {
    folder.installSealed("sealed", saying("first", "1.0.0"), work);
    PluginFolder.use("sefrou", "sealed", true);
    Waiting.until(PATIENCE, () -> Http.on(HOST).get(ANSWER).status() == 200);
    assertThat(removing().removeRevoked(trust("[]"))).isEmpty();

    assertThat(
            removing()
                .removeRevoked(
                    trust(
                        "[{\"plugin\":\"sealed\",\"versions\":\"<1.0.1\","
                            + "\"reason\":\"it shows drafts\"}]")))
        .extracting(RemovePlugin.Withdrawn::why)
        .containsExactly("it shows drafts");
    Waiting.until(PATIENCE, () -> Http.on(HOST).get(ANSWER).status() == 404);
    assertThat(Running.platform().local().plugins().resolve("sealed-1.0.0.jar")).doesNotExist();
    assertThat(Running.platform().local().plugins().resolve("sealed-1.0.0.jar.seal"))
        .doesNotExist();
  }

  private Trust trust(String revoked) throws IOException {
    Path file = work.resolve("publishers.json");
    Files.writeString(file, "{\"revoked\":" + revoked + "}");
    return Trust.read(file);
  }

  private static void remove(String id) throws IOException, SQLException {
    removing().remove(id);
  }

  private static RemovePlugin removing() {
    LocalPlatform here = Running.platform().local();
    return new RemovePlugin(here.migrator(), here.plugins());
  }

  private static SamplePlugin saying(String word, String version) {
    return SamplePlugin.named("sealed")
        .version(version)
        .tables(TABLE)
        .code(
            "Words", "public class Words { @GET public String say() { return \"" + word + "\"; } }")
        .code(
            "Face",
            "public final class Face implements InfitahPlugin {"
                + " public Map<String, ModuleRoot> resources() {"
                + " return Map.of(\"words\", (context, tenant) -> new Words()); } }");
  }
}
