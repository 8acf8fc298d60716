package org.infitah.workshop.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * What a meeting decided.
 *
 * @param lead the body or service that carries it; never a private person
 * @param dueOn the last day for it, in Morocco
 */
public record DecisionText(LocalText words, Optional<LocalText> lead, Optional<LocalDate> dueOn) {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 1_500;
  private static final int LONGEST_LEAD = 200;

  /** What must be put right: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!Call.fits(words, LONGEST)) {
      wrong.put("decision", "long");
    } else if (words.texts().values().stream().anyMatch(said -> said.strip().length() < SHORTEST)) {
      wrong.put("decision", "short");
    }
    if (lead.filter(text -> !Call.fits(text, LONGEST_LEAD)).isPresent()) {
      wrong.put("carrier", "long");
    }
    return wrong;
  }
}
