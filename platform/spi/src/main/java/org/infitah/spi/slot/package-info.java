/** Parts that plugins add to the platform's own pages, and where they may. */
@NullMarked
package org.infitah.spi.slot;

import org.jspecify.annotations.NullMarked;
