package org.infitah.foundation.identity;

/** The role is there, the second factor is not: a page asks for it and comes back. */
public final class StepUpNeeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StepUpNeeded() {
    super("a second factor is needed");
  }
}
