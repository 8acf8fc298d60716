package org.infitah.cli.plugin;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.cli.CannotGoOn;

/**
 * A version as semver.org orders them; what follows a plus is said and not compared.
 *
 * @param before the parts of what comes after a hyphen: a version before the one without
 */
public record SemanticVersion(String text, List<BigInteger> numbers, List<String> before)
    implements Comparable<SemanticVersion> {

  private static final Pattern FORM =
      Pattern.compile(
          "(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})"
              + "(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z.-]+)?");
  private static final int LONGEST = 64;

  static SemanticVersion parse(String text) {
    Matcher form = FORM.matcher(text);
    if (text.length() > LONGEST || !form.matches()) {
      throw new CannotGoOn("\"" + text + "\" is no version: expected one like 1.4.2.");
    }
    return new SemanticVersion(
        text,
        List.of(
            new BigInteger(form.group(1)),
            new BigInteger(form.group(2)),
            new BigInteger(form.group(3))),
        form.group(4) == null ? List.of() : List.of(form.group(4).split("\\.", -1)));
  }

  /** Whether it comes before a version rather than being one. */
  boolean isBefore() {
    return !before.isEmpty();
  }

  /** Whether it is being worked on: built again, it has other bytes. */
  boolean isSnapshot() {
    return !before.isEmpty() && before.get(before.size() - 1).equals("SNAPSHOT");
  }

  @Override
  public int compareTo(SemanticVersion other) {
    for (int i = 0; i < numbers.size(); i++) {
      int order = numbers.get(i).compareTo(other.numbers.get(i));
      if (order != 0) {
        return order;
      }
    }
    if (before.isEmpty() || other.before.isEmpty()) {
      return Boolean.compare(before.isEmpty(), other.before.isEmpty());
    }
    for (int i = 0; i < Math.min(before.size(), other.before.size()); i++) {
      int order = compare(before.get(i), other.before.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(before.size(), other.before.size());
  }

  private static int compare(String one, String other) {
    boolean number = one.matches("\\d+");
    boolean otherNumber = other.matches("\\d+");
    if (number && otherNumber) {
      return new BigInteger(one).compareTo(new BigInteger(other));
    }
    return number == otherNumber ? one.compareTo(other) : Boolean.compare(otherNumber, number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SemanticVersion version && compareTo(version) == 0;
  }

  @Override
  public int hashCode() {
    return numbers.hashCode() * 31 + before.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
