package org.infitah.architecture.seeded.council;

import org.infitah.architecture.seeded.workshop.Workshops;

/** The other half of a circle of features. */
public interface Sessions {
  Workshops workshops();
}
