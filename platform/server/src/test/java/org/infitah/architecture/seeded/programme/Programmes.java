package org.infitah.architecture.seeded.programme;

import org.infitah.architecture.seeded.workshop.Workshops;

/** The core leans on a feature. */
public interface Programmes {
  Workshops workshops();
}
