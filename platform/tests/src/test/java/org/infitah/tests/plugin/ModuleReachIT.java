package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a module reaches beyond its own tables: other members, files, other hosts. */
class ModuleReachIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String SEFROU = "sefrou.localhost";
  private static final String TAROUDANT = "taroudant.localhost";
  private static final String PIECE = "0190a3c5-0000-7000-8000-00000000aaaa";
  private static final String FACE =
      "public final class Face implements InfitahPlugin {"
          + " public Map<String, ModuleRoot> resources() { return Map.of("
          + "\"pieces\", (context, tenant) -> new Pieces(context),"
          + " \"papers\", (context, tenant) -> new Papers(context),"
          + " \"world\", (context, tenant) -> new World(context)); } }";
  private static final String PIECES =
      "import org.infitah.spi.sharing.Shown; public class Pieces { private final PluginContext c;"
          + " public Pieces(PluginContext c) { this.c = c; }"
          + " @GET @Produces(\"text/plain\") public String list() { StringBuilder all ="
          + " new StringBuilder(); for (Shown s : c.sharing().list(\"piece\")) { all.append(s.by()"
          + ".alias()).append(' ').append(s.host()).append(' ').append(s.title().in(\"fr\").get())"
          + ".append(' ').append(s.facts().get(\"at\")).append('\\n'); } return all.toString(); }"
          + " @PUT @Path(\"{id}\") public void show(@PathParam(\"id\") String id, @QueryParam(\"title\")"
          + " String title) { c.sharing().show(\"piece\", UUID.fromString(id), LocalText.of(\"fr\","
          + " title), Optional.empty(), Map.of(\"at\", \"x/y\")); }"
          + " @DELETE @Path(\"{id}\") public void withdraw(@PathParam(\"id\") String id) {"
          + " c.sharing().withdraw(\"piece\", UUID.fromString(id)); } }";
  private static final String PAPERS =
      "public class Papers { private final PluginContext c; public Papers(PluginContext c) {"
          + " this.c = c; } @GET @Path(\"{id}\") @Produces(\"text/plain\") public String show("
          + "@PathParam(\"id\") String id) { return c.files().find(UUID.fromString(id)).map(f ->"
          + " f.name()).orElse(\"\") + c.files().bytes(UUID.fromString(id)).map(b ->"
          + " \"bytes \" + b.length).orElse(\"none\"); }"
          + " @POST @Produces(\"text/plain\") public String keep(@QueryParam(\"name\") String name,"
          + " String said) { return c.files().keepDocument(name, said.getBytes()).id().toString(); }"
          + " @PUT @Path(\"{id}\") public void release(@PathParam(\"id\") String id) {"
          + " c.files().release(UUID.fromString(id)); } }";
  private static final String WORLD =
      "import org.infitah.spi.http.*; public class World { private final PluginContext c;"
          + " public World(PluginContext c) { this.c = c; }"
          + " @GET @Produces(\"text/plain\") public String look(@QueryParam(\"at\") String at)"
          + " throws Exception { return ask(at); }"
          + " @POST @Produces(\"text/plain\") public String ask(@QueryParam(\"at\") String at)"
          + " throws Exception { try { Reply r = c.http().send(Question.post(java.net.URI.create(at),"
          + " \"{}\".getBytes()).with(\"X-Key\", \"k\")); return r.status() + \" \" + r.mediaType() + \" \""
          + " + new String(r.body()); } catch (Unanswered e) { return \"unanswered\"; } catch ("
          + "IllegalStateException e) { return \"not now\"; } catch (NotLent e) { return \"not lent \""
          + " + e.capability(); } } }";

  private PluginFolder folder = new PluginFolder();

  @BeforeEach
  void open() {
    Running.platform();
    folder = new PluginFolder();
  }

  @AfterEach
  void close() throws IOException, SQLException {
    folder.close();
    PluginFolder.tell("delete from net.shown where plugin_id = 'reacher'");
  }

  @Test
  void what_one_tenant_shows_the_others_that_use_the_module_see_until_it_withdraws_it()
      throws Exception {
    install();
    String pieces = "/api/v1/modules/reacher/pieces";
    Waiting.until(PATIENCE, () -> Http.on(TAROUDANT).get(pieces).isGood());

    assertThat(put(SEFROU, pieces + "/" + PIECE + "?title=Premier").isGood()).isTrue();
    assertThat(Http.on(TAROUDANT).get(pieces).body().strip())
        .startsWith("sefrou sefrou.localhost")
        .endsWith("Premier x/y");
    assertThat(Http.on(SEFROU).get(pieces).body()).as("its own is its own").isEmpty();
    assertThat(put(SEFROU, pieces + "/" + PIECE + "?title=Second").isGood()).isTrue();
    assertThat(Http.on(TAROUDANT).get(pieces).body()).contains("Second").doesNotContain("Premier");

    assertThat(Http.on(TAROUDANT).send("DELETE", pieces + "/" + PIECE).isGood()).isTrue();
    assertThat(Http.on(TAROUDANT).get(pieces).body())
        .as("nobody withdraws what is another's")
        .contains("Second");
    assertThat(Http.on("el-ksiba.localhost").get(pieces).status())
        .as("who does not use the module sees nothing")
        .isEqualTo(404);

    PluginFolder.tell(
        "update core.module set enabled = false where plugin_id = 'reacher' and tenant_id ="
            + " (select id from sys.tenant where alias = 'sefrou')",
        "update net.shown set resting = true where plugin_id = 'reacher'");
    assertThat(Http.on(TAROUDANT).get(pieces).body()).as("it rests").isEmpty();
    PluginFolder.tell("update net.shown set resting = false where plugin_id = 'reacher'");
    PluginFolder.use("sefrou", "reacher", true);
    assertThat(Http.on(SEFROU).send("DELETE", pieces + "/" + PIECE).isGood()).isTrue();
    assertThat(Http.on(TAROUDANT).get(pieces).body()).isEmpty();
    assertThat(
            PluginFolder.ask(
                "select count(*) from core.audit where act = 'extension.used' and object ="
                    + " 'reacher network' and at > now() - interval '5 minutes'"))
        .isEqualTo("2");
  }

  @Test
  void a_module_finds_the_files_it_kept_for_this_tenant_and_no_other() throws Exception {
    install();
    String papers = "/api/v1/modules/reacher/papers";
    Waiting.until(PATIENCE, () -> Http.on(TAROUDANT).get(papers + "/" + PIECE).isGood());

    Answer kept = post(SEFROU, papers + "?name=plan.pdf", "%PDF-1.4 said");
    assertThat(kept.status()).isEqualTo(200);
    String own = papers + "/" + kept.body();
    assertThat(Http.on(SEFROU).get(own).body()).isEqualTo("plan.pdfbytes 13");
    assertThat(Http.on(TAROUDANT).get(own).body()).isEqualTo("none");

    String path = "/files/" + kept.body();
    assertThat(Http.on(SEFROU).get(path).status()).as("held back").isEqualTo(404);
    assertThat(put(TAROUDANT, own).isGood()).isTrue();
    assertThat(Http.on(SEFROU).get(path).status()).as("not another's to release").isEqualTo(404);
    assertThat(put(SEFROU, own).isGood()).isTrue();
    assertThat(Http.on(SEFROU).get(path).body()).isEqualTo("%PDF-1.4 said");
    assertThat(Http.on(TAROUDANT).get(path).status()).isEqualTo(404);

    String published =
        PluginFolder.ask(
            "select f.id from core.file f join sys.tenant t on t.id = f.tenant_id where t.alias ="
                + " 'alpha' and f.state = 'clean' limit 1");
    PluginFolder.use("alpha", "reacher", true);
    Waiting.until(PATIENCE, () -> Http.on("alpha.localhost").get(papers + "/" + PIECE).isGood());
    assertThat(Http.on("alpha.localhost").get(papers + "/" + published).body())
        .as("the tenant's own, and not the module's")
        .isEqualTo("none");

    Answer refused = post(SEFROU, papers + "?name=plan.pdf", "no document");
    assertThat(refused.status()).isEqualTo(415);
    assertThat(refused.json().getString("title")).isNotEmpty();
  }

  @Test
  void a_module_asks_the_hosts_it_declared_and_only_where_something_may_be_written()
      throws Exception {
    install();
    String world = "/api/v1/modules/reacher/world?at=";
    Waiting.until(PATIENCE, () -> post(SEFROU, world + "http://other.example.org/", "").isGood());

    assertThat(post(SEFROU, world + "http://data.example.org/asked?q=1", "").body())
        .isEqualTo("200 text/plain POST http://data.example.org/asked?q=1 {}");
    assertThat(post(SEFROU, world + "http://data.example.org/away", "").body())
        .as("nobody is sent on")
        .startsWith("302 ");
    assertThat(post(SEFROU, world + "http://data.example.org/large", "").body())
        .isEqualTo("unanswered");
    assertThat(post(SEFROU, world + "http://other.example.org/asked", "").body())
        .isEqualTo("not lent http:other.example.org");
    assertThat(Http.on(SEFROU).get(world + "http://data.example.org/asked").body())
        .isEqualTo("not now");
    assertThat(Running.platform().outside().asked())
        .contains("POST http://data.example.org/asked?q=1")
        .noneMatch(asked -> asked.contains("other.example.org"));
    assertThat(
            PluginFolder.ask(
                "select count(*) from core.audit where act = 'extension.used' and object ="
                    + " 'reacher http:data.example.org' and at > now() - interval '5 minutes'"))
        .isEqualTo("3");
  }

  private void install() throws IOException, SQLException {
    SamplePlugin plugin =
        SamplePlugin.named("reacher")
            .code("Pieces", PIECES)
            .code("Papers", PAPERS)
            .code("World", WORLD)
            .code("Face", FACE);
    assertThat(
            folder
                .install("reacher", plugin, "network", "files", "http:data.example.org")
                .refused())
        .isEmpty();
    PluginFolder.use("sefrou", "reacher", true);
    PluginFolder.use("taroudant", "reacher", true);
  }

  private static Answer put(String host, String path) {
    return Http.on(host).send("PUT", path);
  }

  private static Answer post(String host, String path, String body) {
    return Http.on(host).with("Content-Type", "text/plain").send("POST", path, body);
  }
}
