package org.infitah.architecture.seeded.spi;

import org.infitah.architecture.seeded.foundation.page.Page;

/** The SPI leans on the platform. */
public interface Menus {
  Page page();
}
