package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One description of the API for each tenant: the platform's own and that of the modules it uses.
 */
class ModuleApiIT {

  private static final String HOST = "sefrou.localhost";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

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
  void a_tenant_is_told_of_the_modules_it_uses_and_of_no_other() {
    JsonObject taroudant = description("taroudant.localhost");
    JsonObject lines =
        taroudant.getJsonObject("paths").getJsonObject("/api/v1/modules/school-transport/lines");
    assertThat(lines.keySet()).containsExactlyInAnyOrder("get", "post");
    assertThat(lines.getJsonObject("get").toString())
        .contains("\"name\":\"cursor\",\"in\":\"query\"", "\"items\"", "school-transport.LineView");
    assertThat(lines.getJsonObject("post").toString()).contains("school-transport.LineForm");
    assertThat(schemas(taroudant).getJsonObject("school-transport.LineView").toString())
        .contains("\"name\":{\"$ref\":\"#/components/schemas/LocalText\"}", "\"seats\"");
    assertThat(schemas(taroudant)).containsKey("LocalText");
    assertThat(taroudant.getJsonObject("paths")).containsKey("/api/v1/projects");

    assertThat(description(HOST).toString()).doesNotContain("school-transport");
    assertThat(description("localhost").toString()).doesNotContain("school-transport");
  }

  @Test
  void every_path_of_it_answers_and_what_a_class_leads_to_is_read_too() throws Exception {
    SamplePlugin plugin =
        SamplePlugin.named("api-sample")
            .code(
                "Leaf",
                "public class Leaf { private final String name;"
                    + " public Leaf(String name) { this.name = name; }"
                    + " public record Shown(String name, Optional<Shown> inner, List<Kind> kinds,"
                    + " Map<String, Long> counts) {} public enum Kind { BIG, SMALL }"
                    + " @GET @Path(\"shown\") @Produces(\"application/json\") public Shown show() {"
                    + " return new Shown(name, Optional.empty(), List.of(Kind.BIG), Map.of()); }"
                    + " @DELETE public void remove() { } }")
            .code(
                "Tree",
                "public class Tree {"
                    + " @GET @Produces(\"text/plain\") public String all("
                    + "@QueryParam(\"most\") int most) { return \"all\"; }"
                    + " @Path(\"{leaf: [a-z]{1,3}}\") public Leaf leaf(@PathParam(\"leaf\") String leaf) {"
                    + " return new Leaf(leaf); } }")
            .code(
                "Face",
                "public final class Face implements InfitahPlugin {"
                    + " public Map<String, ModuleRoot> resources() {"
                    + " return Map.of(\"tree\", (context, tenant) -> new Tree()); } }");
    assertThat(folder.install("api-sample", plugin).refused()).isEmpty();
    PluginFolder.use("sefrou", "api-sample", true);
    String root = "/api/v1/modules/api-sample/tree";
    Waiting.until(PATIENCE, () -> Http.on(HOST).get(root).status() == 200);

    JsonObject paths = description(HOST).getJsonObject("paths");
    List<String> own =
        paths.keySet().stream().filter(path -> path.contains("api-sample")).sorted().toList();
    assertThat(own).containsExactly(root, root + "/{leaf}", root + "/{leaf}/shown");
    for (String path : own) {
      for (String verb : paths.getJsonObject(path).keySet()) {
        Answer answer =
            Http.on(HOST).send(verb.toUpperCase(Locale.ROOT), path.replace("{leaf}", "oak"));
        assertThat(answer.status()).as(verb + " " + path).isIn(200, 204);
      }
    }
    assertThat(schemas(description(HOST)).getJsonObject("api-sample.Shown").toString())
        .contains(
            "\"required\":[\"name\",\"kinds\",\"counts\"]",
            "\"inner\":{\"$ref\":\"#/components/schemas/api-sample.Shown\"}",
            "\"enum\":[\"BIG\",\"SMALL\"]",
            "\"additionalProperties\":{\"type\":\"integer\",\"format\":\"int64\"}");

    PluginFolder.use("sefrou", "api-sample", false);
    assertThat(description(HOST).toString()).doesNotContain("api-sample");
  }

  private static JsonObject description(String host) {
    Answer answer = Http.on(host).get("/openapi");
    assertThat(answer.status()).isEqualTo(200);
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static JsonObject schemas(JsonObject description) {
    return description.getJsonObject("components").getJsonObject("schemas");
  }
}
