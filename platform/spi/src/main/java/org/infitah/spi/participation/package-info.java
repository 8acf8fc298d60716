/** What plugins may read of the consultations a collectivity holds. */
@NullMarked
package org.infitah.spi.participation;

import org.jspecify.annotations.NullMarked;
