package org.infitah.membership.boundary;

import java.util.Map;
import org.infitah.foundation.problem.Refusal;

/** What was sent over the API cannot be meant; the first thing that is wrong is said. */
public final class Rejected extends Refusal {

  private static final long serialVersionUID = 1L;

  private Rejected(String key) {
    super(key, 422);
  }

  static void unlessEmpty(Map<String, String> wrong) {
    if (!wrong.isEmpty()) {
      throw new Rejected(wrong.values().iterator().next());
    }
  }
}
