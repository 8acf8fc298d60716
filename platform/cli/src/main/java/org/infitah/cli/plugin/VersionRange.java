package org.infitah.cli.plugin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.infitah.cli.CannotGoOn;

/** Versions between bounds, all of which hold: {@code >=0.1.0 <0.2.0}. */
public record VersionRange(String text, List<Bound> bounds) {

  private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|=)(\\S+)");

  private record Bound(String sign, SemanticVersion version) {

    boolean holds(SemanticVersion asked) {
      int order = asked.compareTo(version);
      return switch (sign) {
        case ">=" -> order >= 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case "<" -> order < 0;
        default -> order == 0;
      };
    }
  }

  static VersionRange parse(String text) {
    return new VersionRange(
        text, Stream.of(text.strip().split("\\s+", -1)).map(VersionRange::bound).toList());
  }

  private static Bound bound(String text) {
    Matcher bound = BOUND.matcher(text);
    if (!bound.matches()) {
      throw new CannotGoOn(
          "\"" + text + "\" bounds no versions: expected some like >=0.1.0 <0.2.0.");
    }
    return new Bound(bound.group(1), SemanticVersion.parse(bound.group(2)));
  }

  boolean includes(SemanticVersion version) {
    return bounds.stream().allMatch(bound -> bound.holds(version));
  }

  @Override
  public String toString() {
    return text;
  }
}
