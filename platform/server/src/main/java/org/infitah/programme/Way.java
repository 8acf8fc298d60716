package org.infitah.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.spi.LocalText;

/** Where features put the steps they hold into the current programme. Call within a transaction. */
public interface Way {

  /**
   * Puts a step where its days belong, or moves the one of that reference there.
   *
   * @param kind of step, for instance {@code citizen_consultation}
   * @param reference of what it is
   * @param title what it is called; nothing where its kind says enough
   */
  void put(String kind, String reference, Optional<LocalText> title, LocalDate from, LocalDate to);

  /** Takes the step of that reference away, if there is one: it does not take place. */
  void remove(String reference);
}
