package org.infitah.council.control;

import java.time.LocalDate;
import java.util.List;
import org.infitah.council.entity.Warning;

/** What the law says against a session that goes on for long. */
final class SessionLength {

  private static final String LENGTH = "session.ordinary.length";
  private static final String EXTRAORDINARY = "session.extraordinary.length";
  private static final String EXTENSION = "session.ordinary.extension.length";

  private SessionLength() {}

  /** Nothing where it ended in time without being extended. */
  static List<Warning> of(boolean ordinary, LocalDate opened, LocalDate closed, CouncilLaw law) {
    LocalDate regular = law.lastDay(ordinary, opened, false);
    if (!closed.isAfter(regular)) {
      return List.of();
    }
    LocalDate last = law.lastDay(ordinary, opened, true);
    if (closed.isAfter(last)) {
      String article = law.rule(ordinary ? LENGTH : EXTRAORDINARY).article();
      return List.of(new Warning("length", last.toString(), article));
    }
    return List.of(new Warning("extended", regular.toString(), law.rule(EXTENSION).article()));
  }
}
