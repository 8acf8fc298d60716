package org.infitah.plugins.digitalizationprojects.entity;

import java.util.Optional;

/** Whether law 55-19 on the simplification of procedures governs a service. */
public enum Scope implements Coded {
  OUTSIDE,
  DECISION,
  INVESTMENT;

  /**
   * The rule about how long an answer may take at most; the law says nothing where it does not
   * govern.
   */
  public Optional<String> rule() {
    return switch (this) {
      case OUTSIDE -> Optional.empty();
      case DECISION -> Optional.of("procedure.answer");
      case INVESTMENT -> Optional.of("procedure.answer.investment");
    };
  }
}
