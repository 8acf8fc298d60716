package org.infitah.programme.control;

import java.util.LinkedHashMap;
import java.util.Map;

/** A step that somebody wanted to open and nobody could: which field, and why. */
public final class Unopenable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> wrong;

  Unopenable(String field, String why) {
    super(field + ": " + why);
    this.wrong = new LinkedHashMap<>(Map.of(field, why));
  }

  /** The field, and why. */
  public Map<String, String> wrong() {
    return Map.copyOf(wrong);
  }
}
