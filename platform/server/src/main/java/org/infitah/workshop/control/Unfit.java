package org.infitah.workshop.control;

import java.util.LinkedHashMap;
import java.util.Map;
import org.infitah.foundation.problem.Refusal;

/** What somebody wanted to keep and nobody could: which fields, and why. */
public final class Unfit extends Refusal {

  private static final long serialVersionUID = 1L;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final LinkedHashMap<String, String> wrong;

  Unfit(Map<String, String> wrong) {
    super("workshop.refused.unfit", wrong.containsKey("version") ? CONFLICT : UNPROCESSABLE);
    this.wrong = new LinkedHashMap<>(wrong);
  }

  /** Refuses where something is wrong. */
  static void refuse(Map<String, String> wrong) {
    if (!wrong.isEmpty()) {
      throw new Unfit(wrong);
    }
  }

  @Override
  public Map<String, String> members() {
    return Map.copyOf(wrong);
  }
}
