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

/**
 * What modules hand out: listed, taken along as CSV and JSON however long, and honest when broken.
 */
class OpenDataIT {

  private static final String HOST = "sefrou.localhost";
  private static final String SET = "/api/v1/open-data/data-sample/trees";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private PluginFolder folder = new PluginFolder();

  @BeforeEach
  void open() throws IOException, SQLException, InterruptedException {
    Running.platform();
    folder = new PluginFolder();
    SamplePlugin plugin =
        SamplePlugin.named("data-sample")
            .words(
                """
                sample.data.trees=Arbres
                sample.data.trees.about=Tous
                sample.data.trees.n=N°
                """)
            .code(
                "Trees",
                "import org.infitah.spi.data.*; import java.time.*;"
                    + " public record Trees(String key, int count) implements OpenDataSet {"
                    + " public String licence() { return \"CC-BY-4.0\"; }"
                    + " public List<Column> columns() { return List.of("
                    + " new Column(\"n\", Column.Kind.NUMBER), new Column(\"kind\", Column.Kind.WORDS),"
                    + " new Column(\"planted\", Column.Kind.DATE), new Column(\"alive\", Column.Kind.FLAG),"
                    + " new Column(\"note\", Column.Kind.TEXT)); }"
                    + " public Optional<Instant> updated(WorkContext c, TenantView t) {"
                    + " return Optional.of(Instant.parse(\"2026-11-01T10:00:00Z\")); }"
                    + " public List<DataRow> rows(WorkContext c, TenantView t, String after, int most) {"
                    + " List<DataRow> rows = new ArrayList<>();"
                    + " int from = after.isEmpty() ? 0 : Integer.parseInt(after);"
                    + " if (from >= 500 && key.equals(\"broken\")) throw new IllegalStateException(\"mischief\");"
                    + " for (int n = from + 1; n <= count && rows.size() < most; n++) rows.add("
                    + " new DataRow(\"\" + n, Arrays.asList(n, LocalText.of(\"fr\", \"Arganier de \" + t.alias()),"
                    + " LocalDate.of(2020, 1, 1), n % 2 == 0, n == 1 ? \"=1+1\" : null)));"
                    + " return rows; } }")
            .code(
                "Face",
                "import org.infitah.spi.data.*;"
                    + " public final class Face implements InfitahPlugin {"
                    + " public List<OpenDataSet> openData() { return List.of("
                    + " new Trees(\"trees\", 1203), new Trees(\"broken\", 1203)); } }");
    assertThat(folder.install("data-sample", plugin).refused()).isEmpty();
    PluginFolder.use("sefrou", "data-sample", true);
    Waiting.until(PATIENCE, () -> Http.on(HOST).get(SET).status() == 200);
  }

  @AfterEach
  void close() throws IOException, SQLException {
    folder.close();
  }

  @Test
  void it_is_listed_with_its_licence_its_columns_and_its_age_where_the_module_is_used() {
    assertThat(Http.on(HOST).get("/api/v1/open-data").body())
        .contains(
            "\"key\":\"trees\"",
            "\"licence\":\"CC-BY-4.0\"",
            "\"updated\":\"2026-11-01T10:00:00Z\"",
            "\"kind\":\"words\",\"name\":\"kind\"",
            SET + ".csv");
    assertThat(Http.on(HOST).get("/fr/open-data").body())
        .contains("Arbres", "CC-BY-4.0", "href=\"" + SET + ".csv\"");
    assertThat(Http.on(HOST).get("/ar/open-data").body()).contains("المعطيات المفتوحة");
    assertThat(Http.on("taroudant.localhost").get("/api/v1/open-data").body())
        .contains("school-transport")
        .doesNotContain("data-sample");
    assertThat(Http.on("taroudant.localhost").get(SET).status()).isEqualTo(404);
    assertThat(Http.on("taroudant.localhost").get(SET + ".csv").status()).isEqualTo(404);
    assertThat(Http.on("localhost").get("/api/v1/open-data").status()).isEqualTo(404);
  }

  @Test
  void the_table_has_every_row_of_every_part_and_nothing_a_spreadsheet_would_calculate() {
    Answer table = Http.on(HOST).get(SET + ".csv");
    assertThat(table.header("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(table.header("Link").orElseThrow()).contains("CC-BY-4.0", "rel=\"license\"");
    String[] lines = table.body().split("\r\n", -1);
    assertThat(lines[0]).endsWith("n,kind_ar,kind_fr,kind_zgh,planted,alive,note");
    assertThat(lines[1]).isEqualTo("1,,Arganier de sefrou,,2020-01-01,false,'=1+1");
    assertThat(lines).hasSize(1203 + 2);
    assertThat(lines[1203]).startsWith("1203,");
  }

  @Test
  void the_same_is_one_object_for_machines() {
    String rows = Http.on(HOST).get(SET).body();
    assertThat(rows)
        .startsWith("{\"module\":\"data-sample\",\"set\":\"trees\",\"licence\":\"CC-BY-4.0\"")
        .contains("{\"n\":2,\"kind\":{\"fr\":\"Arganier de sefrou\"},\"planted\":\"2020-01-01\"")
        .endsWith("]}");
    assertThat(rows.split("\"n\":", -1)).hasSize(1204);
  }

  @Test
  void half_a_set_is_never_taken_for_the_whole() {
    boolean whole;
    try {
      whole = Http.on(HOST).get(SET.replace("trees", "broken")).body().endsWith("]}");
    } catch (RuntimeException e) {
      whole = false;
    }
    assertThat(whole).isFalse();
    assertThat(Http.on(HOST).get("/fr/open-data").status()).isEqualTo(200);
  }
}
