package org.infitah.start;

import java.util.Optional;

/** What others may ask of the first hour of the tenant at hand. Call within a transaction. */
public interface FirstHour {

  /** Where it stands; nothing for whom it is not theirs to see, and at the network. */
  Optional<FirstHourView> find();

  /** How far it has come, told to the tenant's own jobs: numbers alone. */
  Progress progress();

  /**
   * How far it has come.
   *
   * @param done steps that were done or left out
   * @param steps all that can be done
   */
  record Progress(long done, long steps) {}
}
