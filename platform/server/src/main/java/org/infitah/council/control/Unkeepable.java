package org.infitah.council.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.council.entity.Warning;

/** What somebody wanted to record and nobody could: which fields, and why. */
public final class Unkeepable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> wrong;

  private final transient List<Warning> warnings;

  private Unkeepable(Map<String, String> wrong, List<Warning> warnings) {
    super(wrong.toString());
    this.wrong = new LinkedHashMap<>(wrong);
    this.warnings = new ArrayList<>(warnings);
  }

  static Unkeepable because(String field, String why) {
    return new Unkeepable(Map.of(field, why), List.of());
  }

  static Unkeepable because(String field, String why, Throwable cause) {
    Unkeepable refusal = because(field, why);
    refusal.initCause(cause);
    return refusal;
  }

  /** The law says something against it, and nobody has said to have read that. */
  static Unkeepable unread(List<Warning> warnings) {
    return new Unkeepable(Map.of("acknowledged", "acknowledged"), warnings);
  }

  /** The field, and why. */
  public Map<String, String> wrong() {
    return Map.copyOf(wrong);
  }

  /** What is to be acknowledged first. */
  public List<Warning> warnings() {
    return List.copyOf(warnings);
  }
}
