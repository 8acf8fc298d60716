package org.infitah.plugins.digitalizationprojects.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.spi.LocalText;

/**
 * All that a software offered for reuse says of itself, in the terms of publiccode.yml.
 *
 * @param summary its short description
 * @param details its long description
 * @param features one a line
 * @param licence one of {@link #LICENCES}
 * @param contractor the company that maintains it by contract
 * @param until the day that contract ends
 * @param shared other members are shown it
 */
public record SolutionSheet(
    LocalText name,
    LocalText summary,
    Optional<LocalText> details,
    Optional<LocalText> features,
    String repository,
    String licence,
    DevelopmentStatus status,
    SoftwareType type,
    Set<Platform> platforms,
    Set<ScreenLanguage> languages,
    Maintenance maintenance,
    Optional<String> contractor,
    Optional<LocalDate> until,
    boolean shared) {

  /** The licences under which public software is given away, as SPDX names them. */
  public static final List<String> LICENCES =
      List.of(
          "AGPL-3.0-only",
          "AGPL-3.0-or-later",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "CC-BY-4.0",
          "CC-BY-SA-4.0",
          "EPL-2.0",
          "EUPL-1.2",
          "GPL-2.0-only",
          "GPL-2.0-or-later",
          "GPL-3.0-only",
          "GPL-3.0-or-later",
          "ISC",
          "LGPL-2.1-only",
          "LGPL-2.1-or-later",
          "LGPL-3.0-only",
          "LGPL-3.0-or-later",
          "MIT",
          "MPL-2.0",
          "ODbL-1.0",
          "Unlicense");

  private static final int LONGEST_NAME = 100;

  /** The standard's own bounds. */
  private static final int LONGEST_SUMMARY = 150;

  private static final int SHORTEST_DETAILS = 150;
  private static final int LONGEST_DETAILS = 10_000;
  private static final int LONGEST_FEATURES = 4000;
  private static final int LONGEST_CONTRACTOR = 200;

  public SolutionSheet {
    platforms = Set.copyOf(platforms);
    languages = Set.copyOf(languages);
  }

  /** What must be put right before it can be kept: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    refuse(wrong, "name", "long", !Fit.fits(name, LONGEST_NAME));
    refuse(wrong, "summary", "summary", !Fit.fits(summary, LONGEST_SUMMARY));
    refuse(
        wrong,
        "details",
        "details",
        details.filter(text -> !Fit.fits(text, SHORTEST_DETAILS, LONGEST_DETAILS)).isPresent());
    refuse(
        wrong,
        "features",
        "long",
        features.filter(text -> !Fit.fits(text, LONGEST_FEATURES)).isPresent());
    refuse(wrong, "repository", "address", !repository.matches("https?://[^\\s<>\"]{3,280}"));
    refuse(wrong, "licence", "licence", !LICENCES.contains(licence));
    refuse(wrong, "platforms", "platform", platforms.isEmpty());
    refuse(wrong, "languages", "language", languages.isEmpty());
    if (maintenance == Maintenance.CONTRACT) {
      refuse(wrong, "contractor", "contractor", contractor.isEmpty());
      refuse(wrong, "until", "until", until.isEmpty());
    }
    refuse(
        wrong,
        "contractor",
        "long",
        contractor.filter(who -> who.length() > LONGEST_CONTRACTOR).isPresent());
    return wrong;
  }

  private static void refuse(Map<String, String> wrong, String field, String why, boolean is) {
    if (is) {
      wrong.putIfAbsent(field, why);
    }
  }
}
