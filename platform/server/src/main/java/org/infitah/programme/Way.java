package org.infitah.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where features put the steps they hold into the current programme. Call within a transaction. */
public interface Way {

  /** The id of the programme the collectivity is working on, where there is one. */
  Optional<UUID> programme();

  /**
   * Puts a step where its days belong, or moves the one of that reference there.
   *
   * @param kind of step, for instance {@code citizen_consultation}
   * @param reference of what it is
   */
  void put(String kind, String reference, LocalDate from, LocalDate to);
}
