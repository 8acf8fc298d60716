package org.infitah.indicator.control;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody wanted to keep and nobody could: which fields, and why. */
public final class Unkeepable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> wrong;

  Unkeepable(Map<String, String> wrong) {
    super(wrong.toString());
    this.wrong = new LinkedHashMap<>(wrong);
  }

  /** The field, and why. */
  public Map<String, String> wrong() {
    return Map.copyOf(wrong);
  }
}
