package org.infitah.workshop.control;

import java.util.Map;
import org.infitah.foundation.problem.Refusal;

/** Minutes that cannot be kept as they are: which part, and why. */
public final class Unwritten extends Refusal {

  private static final long serialVersionUID = 1L;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final String why;

  Unwritten(String why) {
    super("workshop.refused." + why, why.equals("overtaken") ? CONFLICT : UNPROCESSABLE);
    this.why = why;
  }

  @Override
  public Map<String, String> members() {
    return Map.of("minutes", why);
  }
}
