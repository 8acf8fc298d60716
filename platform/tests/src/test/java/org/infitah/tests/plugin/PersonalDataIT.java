package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What a module keeps about people: only when declared, and then exported with the rest. */
class PersonalDataIT {

  private static final String HOST = "sefrou.localhost";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String OF_PEOPLE =
      " public Optional<AboutPeople> aboutPeople() { return Optional.of(new AboutPeople() {"
          + " public List<KeptAbout> export(WorkContext c, TenantView t, String subject) {"
          + " if (t.alias().equals(\"taroudant\")) throw new IllegalStateException(\"mischief\");"
          + " return List.of(new KeptAbout(\"seat\", Map.of(\"row\", \"7 of \" + t.alias()))); }"
          + " public void erase(WorkContext c, TenantView t, String subject, String pseudonym) { }"
          + " }); }";
  private static final String WHO =
      "public record Who(PluginContext context) { @GET public String say() {"
          + " return context.subject().isPresent() ? \"somebody\" : \"nobody\"; } }";

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
  void it_is_part_of_the_persons_copy_even_while_the_module_is_disabled() throws Exception {
    folder.install("about-people", plugin("about-people", OF_PEOPLE), "personal-data");
    PluginFolder.use("sefrou", "about-people", true);
    Waiting.until(PATIENCE, () -> api("about-people/who").body().equals("nobody"));
    Visitor citizen = Visitor.signedIn("citizen@infitah.test", "sefrou");
    assertThat(
            citizen
                .on(HOST, "/api/v1/modules/about-people/who")
                .get("/api/v1/modules/about-people/who")
                .body())
        .isEqualTo("somebody");
    PluginFolder.use("sefrou", "about-people", false);

    Answer copy = citizen.on(HOST, "/api/v1/account/data").send("POST", "/api/v1/account/data");
    assertThat(copy.status()).as(copy.body()).isEqualTo(200);
    assertThat(copy.body())
        .contains(
            "{\"module\":\"about-people\",\"kind\":\"seat\",\"fields\":{\"row\":\"7 of sefrou\"}}");
    assertThat(citizen.on(HOST, "/fr/account/data").get("/fr/account/data").body())
        .contains("Exemple");
  }

  @Test
  void a_copy_that_would_lack_something_is_refused_and_says_so() throws Exception {
    folder.install("about-failing", plugin("about-failing", OF_PEOPLE), "personal-data");
    PluginFolder.use("taroudant", "about-failing", true);
    Waiting.until(
        PATIENCE,
        () ->
            Http.on("taroudant.localhost").get("/api/v1/modules/about-failing/who").status()
                == 200);
    Visitor citizen = Visitor.signedIn("citizen@infitah.test", "taroudant");

    Answer copy =
        citizen
            .on("taroudant.localhost", "/api/v1/account/data")
            .with("Accept-Language", "fr")
            .send("POST", "/api/v1/account/data");
    assertThat(copy.status()).isEqualTo(503);
    assertThat(copy.body()).contains("n’a pas pu répondre").doesNotContain("mischief");
    PluginFolder.use("taroudant", "about-failing", false);
    PluginFolder.tell("delete from core.module where plugin_id = 'about-failing'");
  }

  @Test
  void undeclared_it_is_not_loaded_and_says_why() throws Exception {
    folder.install("about-undeclared", plugin("about-undeclared", OF_PEOPLE));
    refusal("about-undeclared", "it keeps data about people and does not ask for personal-data");
  }

  @Test
  void declared_and_not_brought_it_is_not_loaded_either() throws Exception {
    folder.install("about-empty", plugin("about-empty", ""), "personal-data");
    refusal("about-empty", "it asks for personal-data and neither exports nor erases any");
  }

  @Test
  void who_asks_is_not_told_to_a_module_that_did_not_ask_and_the_refusal_is_recorded()
      throws Exception {
    folder.install("about-unasked", plugin("about-unasked", ""));
    PluginFolder.use("sefrou", "about-unasked", true);
    Waiting.until(PATIENCE, () -> api("about-unasked/who").status() == 500);

    assertThat(api("about-unasked/who").body()).doesNotContain("nobody");
    assertThat(
            PluginFolder.ask(
                "select count(*) > 0 from core.audit where act = 'extension.refused' and object ="
                    + " 'about-unasked personal-data' and actor = 'module:about-unasked'"
                    + " and at > now() - interval '5 minutes'"))
        .isEqualTo("t");
  }

  private static void refusal(String id, String because) throws Exception {
    Path log = Running.platform().log("payara");
    Waiting.until(
        PATIENCE,
        () -> {
          try {
            return Files.readString(log).contains(id + " 1.0.0 is refused: " + because);
          } catch (IOException e) {
            return false;
          }
        });
  }

  private static SamplePlugin plugin(String id, String more) {
    return SamplePlugin.named(id)
        .code("Who", WHO)
        .code(
            "Face",
            "import org.infitah.spi.privacy.*; public final class Face implements InfitahPlugin {"
                + " public Map<String, ModuleRoot> resources() {"
                + " return Map.of(\"who\", (context, tenant) -> new Who(context)); }"
                + more
                + " }");
  }

  private static Answer api(String below) {
    return Http.on(HOST).get("/api/v1/modules/" + below);
  }
}
