package org.infitah.consultation.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * What a collectivity answers to contributions.
 *
 * @param outcome one of {@link #OUTCOMES}
 * @param reason one of {@link #REASONS}
 * @param words why, for people
 * @param project the reference of the project it went into
 */
public record Reply(String outcome, String reason, LocalText words, Optional<String> project) {

  /** Taken up, taken up in part, or not taken up. */
  public static final List<String> OUTCOMES = List.of("accepted", "partly", "not");

  /**
   * It fits the programme, exists already, is beyond the powers or the means, against the law, not
   * feasible, or something else that the words say.
   */
  public static final List<String> REASONS =
      List.of("fits", "exists", "powers", "means", "law", "feasible", "other");

  private static final int LONGEST = 3_000;
  private static final int SHORTEST = 10;

  /** What must be put right before it can be given: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!OUTCOMES.contains(outcome)) {
      wrong.put("outcome", "outcome");
    }
    if (!REASONS.contains(reason)) {
      wrong.put("reason", "reason");
    }
    if (words.texts().values().stream().anyMatch(text -> text.strip().length() < SHORTEST)) {
      wrong.put("words", "words");
    } else if (!Plan.fits(words, LONGEST)) {
      wrong.put("words", "long");
    }
    return wrong;
  }
}
