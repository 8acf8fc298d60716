package org.infitah.architecture.seeded.jte.org.infitah.architecture.seeded.workshop.boundary;

import org.infitah.architecture.seeded.council.boundary.SessionView;

/** What a template of a workshop becomes when it shows a view of the council's. */
public interface JteworkshopGenerated {
  void render(SessionView view);
}
