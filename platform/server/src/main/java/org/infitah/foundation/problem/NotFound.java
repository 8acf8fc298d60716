package org.infitah.foundation.problem;

/**
 * Nothing of that name exists for this tenant; the same answer whether another tenant has it or
 * not.
 */
public final class NotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotFound() {
    super("problem.404", 404);
  }
}
