package org.infitah.plugins.digitalizationprojects.entity;

import java.util.Optional;

/** Whether law 55-19 on the simplification of procedures governs a service. */
public enum Scope implements Coded {
  OUTSIDE,
  DECISION,
  INVESTMENT;

  /** Article 16. */
  private static final int LONGEST = 60;

  private static final int LONGEST_FOR_INVESTMENT = 30;

  /** How many days an answer may take at most; the law says nothing where it does not govern. */
  public Optional<Integer> longestDelay() {
    return switch (this) {
      case OUTSIDE -> Optional.empty();
      case DECISION -> Optional.of(LONGEST);
      case INVESTMENT -> Optional.of(LONGEST_FOR_INVESTMENT);
    };
  }
}
