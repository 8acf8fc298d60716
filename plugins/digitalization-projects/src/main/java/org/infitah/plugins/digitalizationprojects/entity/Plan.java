package org.infitah.plugins.digitalizationprojects.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.infitah.spi.LocalText;

/**
 * All that a project says of itself.
 *
 * @param service reference of the service it makes digital
 * @param promise what of the openness programme it keeps: a project's reference or an axis's code
 * @param waitsFor references of the projects that come before it
 * @param budget in dirhams
 * @param shared other members are shown its title and what it is for
 */
public record Plan(
    LocalText title,
    Optional<LocalText> purpose,
    Optional<LocalText> benefits,
    Optional<LocalText> risks,
    Optional<String> service,
    Optional<String> promise,
    Set<String> waitsFor,
    Optional<Long> budget,
    Compliance compliance,
    boolean shown,
    boolean shared) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 4000;
  private static final long MOST_DIRHAMS = 100_000_000_000L;

  public Plan {
    waitsFor = Set.copyOf(waitsFor);
  }

  /**
   * How the four duties of anything public and digital are met, in a few words each.
   *
   * @param cndp number of the declaration or authorisation, or why none is needed
   * @param accessibility how it was checked that everybody can use it
   * @param languages how it speaks Arabic and French
   * @param security who looked at it, and when
   */
  public record Compliance(
      Optional<String> cndp,
      Optional<String> accessibility,
      Optional<String> languages,
      Optional<String> security) {

    private static final int LONGEST = 500;

    /** None of them yet. */
    public static final Compliance NONE =
        new Compliance(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The duties that nothing is said about. */
    Set<String> open() {
      Set<String> open = new LinkedHashSet<>();
      each().forEach((duty, said) -> said.ifPresentOrElse(words -> {}, () -> open.add(duty)));
      return open;
    }

    /** What is said of each duty. */
    public Map<String, Optional<String>> each() {
      Map<String, Optional<String>> each = new LinkedHashMap<>();
      each.put("cndp", cndp);
      each.put("accessibility", accessibility);
      each.put("tongues", languages);
      each.put("security", security);
      return each;
    }
  }

  /** What must be put right before it can be kept: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!Fit.fits(title, LONGEST_TITLE)) {
      wrong.put("title", "long");
    }
    Map.of("purpose", purpose, "benefits", benefits, "risks", risks)
        .forEach(
            (field, text) -> {
              if (text.filter(said -> !Fit.fits(said, LONGEST_TEXT)).isPresent()) {
                wrong.put(field, "long");
              }
            });
    compliance
        .each()
        .forEach(
            (duty, said) -> {
              if (said.filter(words -> words.length() > Compliance.LONGEST).isPresent()) {
                wrong.put(duty, "long");
              }
            });
    if (budget.filter(dirhams -> dirhams < 0 || dirhams > MOST_DIRHAMS).isPresent()) {
      wrong.put("budget", "budget");
    }
    if (shared && !shown) {
      wrong.put("shared", "unshown");
    }
    return wrong;
  }

  /**
   * What is missing before a gate can be passed: the field, and why. To be built it must be known
   * what it is for, what it brings, what can go wrong, what it costs, which service it changes and
   * how personal data are dealt with; nothing is put into service with a duty open.
   *
   * @param measured whether anything is measured of its service
   */
  public Map<String, String> missing(Gate to, boolean measured) {
    Map<String, String> missing = new LinkedHashMap<>();
    if (to.compareTo(Gate.FRAMED) >= 0) {
      Stream.of(Map.entry("purpose", purpose), Map.entry("benefits", benefits))
          .filter(text -> text.getValue().isEmpty())
          .forEach(text -> missing.put(text.getKey(), "needed"));
    }
    if (to.compareTo(Gate.BUILT) >= 0) {
      need(missing, "risks", risks.isPresent());
      need(missing, "budget", budget.isPresent());
      need(missing, "service", service.isPresent());
      need(missing, "cndp", compliance.cndp().isPresent());
    }
    if (to.compareTo(Gate.IN_SERVICE) >= 0) {
      compliance.open().forEach(duty -> missing.put(duty, "needed"));
    }
    if (to == Gate.CLOSED && !measured) {
      missing.put("service", "measured");
    }
    return missing;
  }

  private static void need(Map<String, String> missing, String field, boolean there) {
    if (!there) {
      missing.put(field, "needed");
    }
  }
}
