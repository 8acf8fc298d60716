/** What plugins know of numbers over time, for the indicators of a programme. */
@NullMarked
package org.infitah.spi.indicator;

import org.jspecify.annotations.NullMarked;
