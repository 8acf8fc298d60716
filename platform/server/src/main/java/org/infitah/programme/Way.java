package org.infitah.programme;

import java.time.LocalDate;

/** Where features put the steps they hold into the current programme. Call within a transaction. */
public interface Way {

  /**
   * Puts a step where its days belong, or moves the one of that reference there.
   *
   * @param kind of step, for instance {@code citizen_consultation}
   * @param reference of what it is
   */
  void put(String kind, String reference, LocalDate from, LocalDate to);

  /** Takes the step of that reference away, if there is one: it does not take place. */
  void remove(String reference);
}
