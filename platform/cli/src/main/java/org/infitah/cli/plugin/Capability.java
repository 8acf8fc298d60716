package org.infitah.cli.plugin;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.infitah.cli.CannotGoOn;

/**
 * Something a plugin asks the platform for, shown before it is installed and lent to nobody who did
 * not ask: {@code mail}, {@code files}, {@code jobs}, {@code personal-data}, {@code network},
 * {@code http:<host>}.
 */
public record Capability(String name) implements Comparable<Capability> {

  private static final List<String> WORDS =
      List.of("mail", "files", "jobs", "personal-data", "network");
  private static final String HTTP = "http:";
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{1,253}$)(?:[a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])");

  public Capability {
    boolean host = name.startsWith(HTTP) && HOST.matcher(name.substring(HTTP.length())).matches();
    if (!host && !WORDS.contains(name)) {
      throw new CannotGoOn(
          "\""
              + name
              + "\" is no capability: known are "
              + String.join(", ", WORDS)
              + " and http:<host>.");
    }
  }

  /** As a JAR's manifest lists them. */
  static List<Capability> list(String said) {
    return Stream.of(said.split("[,\\s]+", -1))
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .distinct()
        .map(Capability::new)
        .sorted()
        .toList();
  }

  /** What it means, for who decides. */
  public String meaning() {
    return switch (name) {
      case "mail" -> "sends mails in the name of the tenant";
      case "files" -> "keeps files of the tenant";
      case "jobs" -> "works by itself, without a request";
      case "personal-data" -> "keeps data about people";
      case "network" -> "shows what the tenant agrees to show to members that use it too";
      default -> "speaks to " + name.substring(HTTP.length());
    };
  }

  @Override
  public int compareTo(Capability other) {
    return name.compareTo(other.name);
  }
}
