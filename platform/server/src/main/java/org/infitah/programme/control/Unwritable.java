package org.infitah.programme.control;

import java.util.LinkedHashMap;
import java.util.Map;
import org.infitah.foundation.problem.Refusal;

/** What somebody wrote of a programme and cannot be kept as it is: which fields, and why. */
public final class Unwritable extends Refusal {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> wrong;

  Unwritable(Map<String, String> wrong) {
    super("programme.unwritable", wrong.containsKey("version") ? 409 : 422);
    this.wrong = new LinkedHashMap<>(wrong);
  }

  static void refuse(Map<String, String> wrong) {
    if (!wrong.isEmpty()) {
      throw new Unwritable(wrong);
    }
  }

  @Override
  public Map<String, String> members() {
    return Map.copyOf(wrong);
  }
}
