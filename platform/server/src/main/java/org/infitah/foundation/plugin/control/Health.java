package org.infitah.foundation.plugin.control;

import java.util.List;
import org.infitah.foundation.plugin.InstalledModule.Standing;

/**
 * What became of an installed version on this node.
 *
 * @param plugin the version that was tried
 * @param reasons why it does not run, in a machine's words
 */
record Health(InstalledPlugin plugin, Standing standing, List<String> reasons) {

  Health {
    reasons = List.copyOf(reasons);
  }
}
