package org.infitah.foundation.identity;

import org.infitah.foundation.problem.Refusal;

/** Not this person's to do. */
public final class Forbidden extends Refusal {

  private static final long serialVersionUID = 1L;

  public Forbidden() {
    super("problem.403", 403);
  }
}
