package org.infitah.consultation.control;

import java.util.LinkedHashMap;
import java.util.Map;
import org.infitah.foundation.problem.Refusal;

/** What may be done, though not as things stand. */
public final class NotNow extends Refusal {

  private static final long serialVersionUID = 1L;
  private static final int CONFLICT = 409;

  private final LinkedHashMap<String, String> members;

  NotNow(String why) {
    this(why, Map.of());
  }

  NotNow(String why, Map<String, String> members) {
    super("consultation.refused." + why, CONFLICT);
    this.members = new LinkedHashMap<>(members);
  }

  NotNow(String why, Throwable cause) {
    this(why);
    initCause(cause);
  }

  @Override
  public Map<String, String> members() {
    return Map.copyOf(members);
  }
}
