package org.infitah.territory.control;

import org.infitah.foundation.problem.Refusal;

/** A file that says no limits we could draw. */
public final class RefusedOutline extends Refusal {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  RefusedOutline(String why) {
    super("territory.refused." + why, UNPROCESSABLE);
  }

  RefusedOutline(String why, Throwable cause) {
    this(why);
    initCause(cause);
  }
}
