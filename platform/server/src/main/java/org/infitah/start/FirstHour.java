package org.infitah.start;

import java.util.Optional;

/** What others may ask of the first hour of the tenant at hand. Call within a transaction. */
public interface FirstHour {

  /** Where it stands; nothing for whom it is not theirs to see, and at the network. */
  Optional<FirstHourView> find();
}
