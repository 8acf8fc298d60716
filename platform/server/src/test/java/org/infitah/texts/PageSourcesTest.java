package org.infitah.texts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Templates, style sheets and vendored files, read as text. */
class PageSourcesTest {

  private static final Path ASSETS =
      SourceTree.root().resolve("platform/server/src/main/resources/META-INF/assets");

  /** Names that are the same in every language. */
  private static final List<String> NAMES =
      List.of("Infitah", "REMACTO", "OpenStreetMap contributors", "ODbL");

  private static final Pattern TRAPS =
      Pattern.compile("[\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  @Test
  void no_template_says_a_word_of_its_own() {
    assertThat(each(templates(), template -> PageSources.words(template, NAMES))).isEmpty();
  }

  @Test
  void no_template_carries_style_script_or_handlers() {
    assertThat(each(templates(), PageSources::inline)).isEmpty();
  }

  @Test
  void no_style_names_a_side_of_the_paper() {
    List<Path> sheets = SourceTree.files("platform", ".css");
    assertThat(sheets).isNotEmpty();
    assertThat(each(sheets, PageSources::sides)).isEmpty();
  }

  @Test
  void no_source_hides_a_turn_of_direction() {
    List<Path> sources =
        SourceTree.files(
            "", ".java", ".jte", ".css", ".properties", ".yaml", ".yml", ".sql", ".xml", ".md");
    assertThat(
            each(
                sources,
                text -> TRAPS.matcher(text).results().map(hit -> "at " + hit.start()).toList()))
        .isEmpty();
  }

  @Test
  void every_vendored_file_is_the_one_its_makers_published() throws IOException {
    List<String> listed = new ArrayList<>();
    try (JsonReader reader =
        Json.createReader(new StringReader(SourceTree.text(ASSETS.resolve("vendor.json"))))) {
      for (JsonValue value : reader.readArray()) {
        JsonObject vendored = value.asJsonObject();
        Path file = ASSETS.resolve(vendored.getString("file"));
        assertThat(sha256(file)).as("%s", file).isEqualTo(vendored.getString("sha256"));
        assertThat(ASSETS.resolve(vendored.getString("licenceFile"))).isNotEmptyFile();
        listed.add(vendored.getString("file"));
      }
    }
    assertThat(SourceTree.files(SourceTree.name(ASSETS), ".woff2", ".js"))
        .map(file -> ASSETS.relativize(file).toString())
        .filteredOn(file -> !file.equals("js/effort.js"))
        .isNotEmpty()
        .isSubsetOf(listed);
  }

  @Test
  void each_check_has_been_seen_to_fail() {
    assertThat(PageSources.words("<p>Bonjour ${page.name()}</p>", NAMES)).hasSize(1);
    assertThat(PageSources.words("<img alt=\"Une carte\">", NAMES)).hasSize(1);
    assertThat(PageSources.words("@template.a.b(x, y = @`<b>oui</b>`)", NAMES)).hasSize(1);
    assertThat(PageSources.words("@if(a)\nمرحبا\n@endif", NAMES)).hasSize(1);
    assertThat(PageSources.inline("<p style=\"color:red\">")).hasSize(1);
    assertThat(PageSources.inline("<a onclick=\"go()\">")).hasSize(1);
    assertThat(PageSources.inline("<script>go()</script>")).hasSize(1);
    assertThat(PageSources.inline("<a href=\"javascript:go()\">")).hasSize(1);
    assertThat(PageSources.sides("p { margin-left: 1rem }\n td { text-align: right; }"))
        .containsExactly("p { margin-left: 1rem }");
    assertThat("a\u200fb").containsPattern(TRAPS);
  }

  @Test
  void what_is_said_by_the_bundles_is_no_word_of_the_template() {
    String template =
        """
        @import java.util.List
        @param List<String> names
        !{var all = names.stream().map(n -> "x" + n).toList();}
        <%-- a remark --%>
        <p class="lead" title="${page.text("page.home")}">REMACTO ${page.words("a.b", "n", 2)} &nbsp;· 12</p>
        @for(var name : all)<b>${name}</b>@endfor
        @template.org.infitah.foundation.page.components.head(page, tags = @`<i>${"}"}</i>`)
        """;
    assertThat(PageSources.words(template, NAMES)).isEmpty();
    assertThat(PageSources.inline(template)).isEmpty();
  }

  private static List<Path> templates() {
    List<Path> templates = new ArrayList<>(SourceTree.files("platform", ".jte"));
    assertThat(templates).isNotEmpty();
    templates.addAll(SourceTree.files("plugins", ".jte"));
    // What the archetype holds becomes a template only once a plugin is made from it.
    templates.removeIf(file -> SourceTree.name(file).startsWith("platform/archetype/"));
    return templates;
  }

  private static Map<String, List<String>> each(
      List<Path> files, Function<String, List<String>> check) {
    Map<String, List<String>> wrong = new TreeMap<>();
    for (Path file : files) {
      List<String> lines = check.apply(SourceTree.text(file));
      if (!lines.isEmpty()) {
        wrong.put(SourceTree.name(file), lines);
      }
    }
    return wrong;
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
