package org.infitah.committee.control;

import java.util.LinkedHashMap;
import java.util.Map;
import org.infitah.foundation.problem.Refusal;

/** What somebody wanted to say of the committee and nobody could: which fields, and why. */
public final class Unseatable extends Refusal {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> wrong;

  Unseatable(Map<String, String> wrong) {
    super("committee.unsound", 422);
    this.wrong = new LinkedHashMap<>(wrong);
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
