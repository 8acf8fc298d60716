package org.infitah.territory;

import java.util.Optional;

/** What other features know of the ground of the tenant at hand. */
public interface Territories {

  /** Its outline, where one was loaded. */
  Optional<Outline> outline();
}
