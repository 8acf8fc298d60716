package org.infitah.workshop.control;

import org.infitah.foundation.problem.Refusal;

/** What may be done, though not as things stand. */
public final class NotNow extends Refusal {

  private static final long serialVersionUID = 1L;
  private static final int CONFLICT = 409;

  NotNow(String why) {
    super("workshop.refused." + why, CONFLICT);
  }
}
