package org.infitah.consultation.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * How a consultation is held.
 *
 * @param kind {@code ideas} on the axes, or {@code projects} of the draft
 * @param opensOn the first day, in Morocco
 * @param closesOn the last day; it ends at its midnight
 */
public record Plan(
    String kind,
    LocalText subject,
    LocalText question,
    Optional<LocalText> rules,
    LocalDate opensOn,
    LocalDate closesOn) {

  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_TEXT = 2_000;

  /** What must be put right before it can be held: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!kind.equals("ideas") && !kind.equals("projects")) {
      wrong.put("kind", "kind");
    }
    if (!fits(subject, LONGEST_SUBJECT)) {
      wrong.put("subject", "long");
    }
    if (!fits(question, LONGEST_TEXT)) {
      wrong.put("question", "long");
    }
    if (rules.filter(text -> !fits(text, LONGEST_TEXT)).isPresent()) {
      wrong.put("rules", "long");
    }
    if (closesOn.isBefore(opensOn)) {
      wrong.put("closesOn", "order");
    }
    return wrong;
  }

  static boolean fits(LocalText text, int longest) {
    return text.texts().values().stream().allMatch(words -> words.length() <= longest);
  }
}
