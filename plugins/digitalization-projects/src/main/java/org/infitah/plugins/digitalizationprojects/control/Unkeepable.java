package org.infitah.plugins.digitalizationprojects.control;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody wanted to keep and nobody could: which fields, and why. */
public final class Unkeepable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> wrong;

  private Unkeepable(Map<String, String> wrong) {
    super(wrong.toString());
    this.wrong = new LinkedHashMap<>(wrong);
  }

  /**
   * Refuses it.
   *
   * @param wrong the field, and why; nothing is refused where nothing is wrong
   */
  public static void refuse(Map<String, String> wrong) {
    if (!wrong.isEmpty()) {
      throw new Unkeepable(wrong);
    }
  }

  /** The field, and why. */
  public Map<String, String> wrong() {
    return Map.copyOf(wrong);
  }
}
