package org.infitah.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.foundation.tenancy.Level;
import org.junit.jupiter.api.Test;

class AssetsTest {

  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(margin|padding|border|inset)-(left|right|top|bottom)|text-align: *(left|right)"
              + "|float:|[{;] *(left|right|width|height) *:");

  @Test
  void what_others_made_is_what_we_say_it_is() throws Exception {
    List<String> vendored =
        text("vendor.json").lines().filter(line -> line.contains("\"file\"")).toList();
    assertThat(vendored).isNotEmpty();
    for (String line : vendored) {
      String file = field(line, "file");
      assertThat(sha256(file)).as(file).isEqualTo(field(line, "sha256"));
      assertThat(bytes(field(line, "licenceFile"))).isNotEmpty();
    }
  }

  @Test
  void one_sheet_serves_both_directions() throws Exception {
    for (String sheet : List.of("css/infitah.css", "css/parts.css", "css/print.css")) {
      for (String line : text(sheet).lines().toList()) {
        // Numbers align on the same side in both directions; the comment says why.
        if (!line.contains("td.n, th.n")) {
          assertThat(PHYSICAL.matcher(line).find()).as(sheet + ": " + line).isFalse();
        }
      }
    }
  }

  @Test
  void the_style_stays_within_its_budget() {
    int sent =
        List.of("css/infitah.css", "css/parts.css", "css/print.css").stream()
            .mapToInt(sheet -> Assets.find(sheet).orElseThrow().zipped().length)
            .sum();
    assertThat(sent).isLessThan(12_000);
  }

  @Test
  void every_level_has_its_geometry() {
    for (Level level : Level.values()) {
      assertThat(Mark.of(level).ground()).startsWith("M24.0 0.4L");
      assertThat(SvgPath.zellige(level).width()).isPositive();
    }
  }

  @Test
  void only_what_browsers_need_is_given_out() {
    assertThat(Assets.find("vendor.json")).isEmpty();
    assertThat(Assets.find("fonts/OFL-vazirmatn.txt")).isEmpty();
  }

  private static String field(String line, String name) {
    Matcher field = Pattern.compile("\"" + name + "\": \"([^\"]+)\"").matcher(line);
    assertThat(field.find()).as(name + " in " + line).isTrue();
    return field.group(1);
  }

  private static String sha256(String file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
  }

  private static String text(String file) throws IOException {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(
        AssetsTest.class.getResourceAsStream("/META-INF/assets/" + file), file);
  }
}
