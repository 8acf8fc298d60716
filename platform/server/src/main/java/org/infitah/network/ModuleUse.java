package org.infitah.network;

import java.util.Map;

/** How many portals use what, as each of them has counted for itself. */
public interface ModuleUse {

  /** By a module's id; one that nobody uses is absent. */
  Map<String, Long> portals();
}
