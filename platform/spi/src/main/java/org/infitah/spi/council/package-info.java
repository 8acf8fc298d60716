/** What plugins may read of a council's sessions and of what it decided. */
@NullMarked
package org.infitah.spi.council;

import org.jspecify.annotations.NullMarked;
