package org.infitah.plugins.digitalizationprojects.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * All that a training session says of itself. Who came is nobody's business; how many did is.
 *
 * @param organiser an office, a school or a company
 * @param skills one a line
 * @param attended how many came; nothing before it was held
 * @param workshop public reference of the workshop it belongs to
 */
public record TrainingSheet(
    LocalText title,
    LocalDate day,
    LocalText organiser,
    Optional<LocalText> skills,
    int places,
    Optional<Integer> attended,
    Optional<String> workshop) {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_SKILLS = 2000;
  private static final int MOST_PLACES = 9999;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /**
   * What must be put right before it can be kept: the field, and why.
   *
   * @param today nobody can have come to what is held later
   */
  public Map<String, String> wrong(LocalDate today) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!Fit.fits(title, LONGEST_LINE)) {
      wrong.put("title", "long");
    }
    if (!Fit.fits(organiser, LONGEST_LINE)) {
      wrong.put("organiser", "long");
    }
    if (skills.filter(text -> !Fit.fits(text, LONGEST_SKILLS)).isPresent()) {
      wrong.put("skills", "long");
    }
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      wrong.put("day", "day");
    }
    if (places < 1 || places > MOST_PLACES) {
      wrong.put("places", "places");
    }
    if (attended.filter(came -> came < 0 || came > places).isPresent()) {
      wrong.put("attended", "attended");
    } else if (attended.isPresent() && day.isAfter(today)) {
      wrong.put("attended", "early");
    }
    if (workshop
        .filter(named -> !named.matches("[A-Z0-9]{1,20}(-[A-Z0-9]{1,20}){1,4}"))
        .isPresent()) {
      wrong.put("workshop", "workshop");
    }
    return wrong;
  }
}
