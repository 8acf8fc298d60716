package org.infitah.consultation.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has to say.
 *
 * @param language it is written in: {@code ar}, {@code fr} or {@code zgh}
 * @param axis the code of the axis it is about
 * @param signature the name to show under it
 * @param place where it is about
 */
public record Idea(
    String title,
    String body,
    String language,
    Optional<String> axis,
    Optional<String> signature,
    Place place) {

  /** How long a title, a text and a name may be, in characters. */
  public static final int LONGEST_TITLE = 160;

  public static final int LONGEST_BODY = 5_000;
  public static final int LONGEST_NAME = 120;
  private static final int SHORTEST_BODY = 10;

  /** What must be put right before it can be sent: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (title.isBlank()) {
      wrong.put("title", "title");
    } else if (title.length() > LONGEST_TITLE) {
      wrong.put("title", "long");
    }
    if (body.strip().length() < SHORTEST_BODY) {
      wrong.put("body", "body");
    } else if (body.length() > LONGEST_BODY) {
      wrong.put("body", "long");
    }
    if (!List.of("ar", "fr", "zgh").contains(language)) {
      wrong.put("language", "language");
    }
    if (signature.filter(name -> name.length() > LONGEST_NAME).isPresent()) {
      wrong.put("signature", "long");
    }
    if (place.words().filter(name -> name.length() > LONGEST_NAME).isPresent()) {
      wrong.put("place", "long");
    }
    return wrong;
  }
}
