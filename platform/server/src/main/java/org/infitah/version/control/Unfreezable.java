package org.infitah.version.control;

import java.util.LinkedHashMap;
import java.util.Map;
import org.infitah.foundation.problem.Refusal;

/** A version that somebody wanted and nobody could freeze: which field, and why. */
public final class Unfreezable extends Refusal {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> wrong;

  Unfreezable(String field, String why) {
    super("version.unsound", 422);
    this.wrong = new LinkedHashMap<>(Map.of(field, why));
  }

  /** The field, and why. */
  public Map<String, String> wrong() {
    return Map.copyOf(wrong);
  }

  @Override
  public Map<String, String> members() {
    return wrong();
  }
}
