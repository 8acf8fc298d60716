/**
 * Plugins: JARs built elsewhere, loaded while the platform runs, each version behind a loader of
 * its own that shows it the SPI and little else (decision 0003). The network allows a plugin, a
 * tenant enables it; for everybody else it does not exist.
 */
@NullMarked
package org.infitah.foundation.plugin;

import org.jspecify.annotations.NullMarked;
