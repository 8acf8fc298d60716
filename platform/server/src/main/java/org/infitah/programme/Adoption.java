package org.infitah.programme;

import java.time.Instant;
import java.time.LocalDate;

/** Where the council's decision makes a programme an adopted one. Call within a transaction. */
public interface Adoption {

  /**
   * Adopts the current programme; what its step asks for has to be there, and so has the decision.
   *
   * @param deliberation the reference of the decision
   * @param version the number of the version it decides on
   * @param heldOn the day of the sitting that decided
   * @param at when that is recorded
   */
  void adopt(String deliberation, int version, LocalDate heldOn, Instant at);
}
