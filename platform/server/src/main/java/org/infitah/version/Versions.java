package org.infitah.version;

import java.util.Optional;

/** What others may ask of the versions of the current programme. Call within a transaction. */
public interface Versions {

  /** The latest that is ready to be decided on, if it still is what was frozen. */
  Optional<ExactVersion> toDecideOn();

  /**
   * The version that says best what became of a project: one the council adopted, else the latest
   * that holds it. What it holds is read from its bytes.
   *
   * @param project its reference
   */
  Optional<Telling> telling(String project);

  /** Whether a version still is, to the byte, the one that is meant. */
  boolean matches(ExactVersion meant);
}
