package org.infitah.version;

import java.util.Optional;

/** What others may ask of the versions of the current programme. Call within a transaction. */
public interface Versions {

  /** The latest that is ready to be decided on, if it still is what was frozen. */
  Optional<ExactVersion> toDecideOn();

  /** Whether a version still is, to the byte, the one that is meant. */
  boolean matches(ExactVersion meant);
}
