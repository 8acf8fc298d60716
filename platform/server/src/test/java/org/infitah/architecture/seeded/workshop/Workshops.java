package org.infitah.architecture.seeded.workshop;

import org.infitah.architecture.seeded.app.Home;
import org.infitah.architecture.seeded.council.Sessions;
import org.infitah.architecture.seeded.workshop.control.OpenWorkshop;

/** A face that knows the top floor, another feature that knows it, and its own inside. */
public interface Workshops {
  Home home();

  Sessions sessions();

  OpenWorkshop open();
}
