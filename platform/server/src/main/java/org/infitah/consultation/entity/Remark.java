package org.infitah.consultation.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has to say about a contribution.
 *
 * @param language it is written in: {@code ar}, {@code fr} or {@code zgh}
 * @param stance one of {@link #STANCES}
 * @param signature the name to show under it
 */
public record Remark(String body, String language, String stance, Optional<String> signature) {

  /** For it, against it, or neither. */
  public static final List<String> STANCES = List.of("for", "against", "neither");

  /** How long it may be, in characters. */
  public static final int LONGEST = 1_000;

  /** What must be put right before it can be sent: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (body.isBlank()) {
      wrong.put("body", "said");
    } else if (body.length() > LONGEST) {
      wrong.put("body", "long");
    }
    if (!STANCES.contains(stance)) {
      wrong.put("stance", "stance");
    }
    if (!List.of("ar", "fr", "zgh").contains(language)) {
      wrong.put("language", "language");
    }
    if (signature.filter(name -> name.length() > Idea.LONGEST_NAME).isPresent()) {
      wrong.put("signature", "long");
    }
    return wrong;
  }
}
