package org.infitah.plugins.digitalizationprojects.entity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.infitah.spi.LocalText;

/**
 * A software as a file of the standard publiccode.yml, version 0.4. Who maintains it is a person
 * there, and nothing about a person is kept here: whoever publishes the file adds that.
 */
public final class PubliccodeYml {

  private static final int FIRST_PRINTABLE = 0x20;

  private PubliccodeYml() {}

  /** The file, in UTF-8 once it is written. */
  public static String of(SolutionSheet sheet) {
    StringBuilder yml = new StringBuilder(1024);
    line(yml, 0, "publiccodeYmlVersion", "0.4");
    line(yml, 0, "name", sheet.name().forReader(sheet.name().source()).text());
    line(yml, 0, "url", sheet.repository());
    line(yml, 0, "softwareType", sheet.type().standard());
    list(yml, 0, "platforms", codes(sheet.platforms()));
    line(yml, 0, "developmentStatus", sheet.status().code());
    yml.append("description:\n");
    sheet.summary().texts().keySet().stream()
        .sorted()
        .forEach(language -> describe(yml, sheet, language));
    yml.append("legal:\n");
    line(yml, 1, "license", sheet.licence());
    yml.append("maintenance:\n");
    line(yml, 1, "type", sheet.maintenance().code());
    if (sheet.contractor().isPresent() && sheet.until().isPresent()) {
      yml.append("  contractors:\n    - name: ").append(quoted(sheet.contractor().get()));
      yml.append("\n      until: ").append(quoted(sheet.until().get().toString())).append('\n');
    }
    yml.append("localisation:\n  localisationReady: ").append(sheet.languages().size() > 1);
    yml.append('\n');
    list(yml, 1, "availableLanguages", codes(sheet.languages()));
    return yml.toString();
  }

  private static void describe(StringBuilder yml, SolutionSheet sheet, String language) {
    yml.append("  ").append(language).append(":\n");
    Map<String, LocalText> texts = new TreeMap<>();
    texts.put("localisedName", sheet.name());
    texts.put("shortDescription", sheet.summary());
    sheet.details().ifPresent(said -> texts.put("longDescription", said));
    texts.forEach((key, text) -> text.in(language).ifPresent(words -> line(yml, 2, key, words)));
    sheet
        .features()
        .flatMap(text -> text.in(language))
        .ifPresent(
            words ->
                list(
                    yml,
                    2,
                    "features",
                    words.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()));
  }

  private static <E extends Enum<E> & Coded> List<String> codes(Collection<E> some) {
    return some.stream().sorted().map(Coded::code).toList();
  }

  private static void line(StringBuilder yml, int depth, String key, String value) {
    yml.append("  ".repeat(depth)).append(key).append(": ").append(quoted(value)).append('\n');
  }

  private static void list(StringBuilder yml, int depth, String key, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    yml.append("  ".repeat(depth)).append(key).append(":\n");
    values.forEach(
        value ->
            yml.append("  ".repeat(depth + 1)).append("- ").append(quoted(value)).append('\n'));
  }

  /** Between double quotes nothing is anything else than text, once these are escaped. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> quoted.append(escaped(c)));
    return quoted.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default ->
          c < FIRST_PRINTABLE
                  || Stream.of(0x7f, 0xfeff, 0x2028, 0x2029).anyMatch(n -> n == c)
                  || (c >= 0x80 && c < 0xa0)
              ? String.format(Locale.ROOT, "\\u%04x", c)
              : Character.toString(c);
    };
  }
}
