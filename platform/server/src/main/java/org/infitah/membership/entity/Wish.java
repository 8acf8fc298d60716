package org.infitah.membership.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * A portal as the operator is asked to open it.
 *
 * @param alias the host label
 * @param code the HCP code
 * @param population with its year and what it was taken from
 * @param joined since when it is a member, and what states that
 * @param admin whom it is handed to
 */
public record Wish(
    String alias,
    String level,
    String code,
    LocalText names,
    Optional<Population> population,
    Optional<Joined> joined,
    Optional<Admin> admin) {

  /** How many people live there, in which year, according to whom. */
  public record Population(long number, CivicDate asOf, LocalText source) {}

  /** Since when, according to whom. */
  public record Joined(CivicDate on, LocalText source) {}

  /** The first administrator: where the invitation goes, and in which language. */
  public record Admin(String email, String language) {}

  /** The same under another host label. */
  public Wish named(String other) {
    return new Wish(other, level, code, names, population, joined, admin);
  }

  /** The same, for the operator to read. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new TreeMap<>();
    map.put("level", level);
    map.put("code", code);
    map.put("names", map(names));
    population.ifPresent(
        known -> {
          map.put("population", known.number());
          map.put("population_as_of", known.asOf().text());
          map.put("population_source", map(known.source()));
        });
    joined.ifPresent(
        known -> {
          map.put("joined", known.on().text());
          map.put("membership_source", map(known.source()));
        });
    admin.ifPresent(
        known -> {
          map.put("email", known.email());
          map.put("language", known.language());
        });
    return map;
  }

  private static Map<String, String> map(LocalText text) {
    Map<String, String> map = new TreeMap<>(text.texts());
    map.put("source", text.source());
    return map;
  }

  static LocalText text(Map<?, ?> map) {
    Map<String, String> texts = new LinkedHashMap<>();
    map.forEach((language, text) -> texts.put(language.toString(), text.toString()));
    String source = texts.remove("source");
    return new LocalText(texts, source == null ? "ar" : source);
  }
}
