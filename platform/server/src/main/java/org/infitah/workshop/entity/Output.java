package org.infitah.workshop.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * What a table came to.
 *
 * @param funding where its means could come from
 * @param lead the body or service that would carry it; never a private person
 */
public record Output(
    int table,
    LocalText problem,
    LocalText idea,
    Optional<LocalText> funding,
    Optional<LocalText> lead) {

  private static final int MOST_TABLES = 200;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 1_500;
  private static final int LONGEST_LEAD = 200;

  /** What must be put right: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (table < 1 || table > MOST_TABLES) {
      wrong.put("table", "number");
    }
    said(wrong, "problem", problem);
    said(wrong, "idea", idea);
    if (funding.filter(text -> !Call.fits(text, LONGEST)).isPresent()) {
      wrong.put("funding", "long");
    }
    if (lead.filter(text -> !Call.fits(text, LONGEST_LEAD)).isPresent()) {
      wrong.put("lead", "long");
    }
    return wrong;
  }

  private static void said(Map<String, String> wrong, String field, LocalText text) {
    if (!Call.fits(text, LONGEST)) {
      wrong.put(field, "long");
    } else if (text.texts().values().stream().anyMatch(said -> said.strip().length() < SHORTEST)) {
      wrong.put(field, "short");
    }
  }
}
