package org.infitah.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever runs an installation finds every setting on one page, and no setting that is none. */
class SettingsTest {

  private static final Pattern ASKED = Pattern.compile("name = \"(infitah\\.[a-z.]+)\"");
  private static final Pattern NAMED = Pattern.compile("INFITAH_[A-Z_]+");

  @Test
  void every_setting_is_explained() {
    Set<String> asked = new TreeSet<>();
    for (Path file : SourceTree.files("platform/server/src/main/java", ".java")) {
      Matcher setting = ASKED.matcher(SourceTree.text(file));
      while (setting.find()) {
        asked.add(setting.group(1).replace('.', '_').toUpperCase(Locale.ROOT));
      }
    }

    assertThat(asked).isNotEmpty();
    assertThat(page()).containsAll(asked);
  }

  @Test
  void what_is_explained_is_a_setting() {
    String code = sources("platform/server/src/main") + sources("platform/cli/src/main");

    assertThat(page())
        .filteredOn(
            name ->
                !code.contains(name)
                    && !code.contains(name.toLowerCase(Locale.ROOT).replace('_', '.')))
        .isEmpty();
  }

  private static String sources(String folder) {
    StringBuilder all = new StringBuilder();
    SourceTree.files(folder, ".java", ".xml", ".properties")
        .forEach(file -> all.append(SourceTree.text(file)));
    return all.toString();
  }

  private static Set<String> page() {
    Set<String> named = new TreeSet<>();
    Matcher name = NAMED.matcher(SourceTree.text(SourceTree.root().resolve("deploy/settings.md")));
    while (name.find()) {
      named.add(name.group());
    }
    return named;
  }
}
