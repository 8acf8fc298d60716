package org.infitah.council.control;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The law of a level as the platform ships it. */
final class ShippedLaw {

  private static final Pattern RULE =
      Pattern.compile(
          "\\{key: ([a-z_.]+), value: (.*?)(?:, unit: ([a-z_]+))?, article: \"([^\"]+)\", basis: read");

  private ShippedLaw() {}

  static CouncilLaw of(String level, LocalDate... holidays) {
    Map<String, LawRule> rules = new TreeMap<>();
    Matcher rule = RULE.matcher(text(level));
    while (rule.find()) {
      // A bare word of YAML is a string of JSON.
      String json =
          rule.group(2).replaceAll("([a-z][a-z_0-9]*)", "\"$1\"").replace("\"true\"", "true");
      try (JsonReader reader = Json.createReader(new StringReader(json))) {
        rules.put(
            rule.group(1),
            new LawRule(reader.readValue(), Optional.ofNullable(rule.group(3)), rule.group(4)));
      }
    }
    return new CouncilLaw(rules, new WorkingDays(Set.of(holidays)));
  }

  private static String text(String level) {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("tenants-config"))) {
      root = Objects.requireNonNull(root.getParent());
    }
    try {
      return Files.readString(root.resolve("tenants-config/levels/" + level + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
