/** What time it is, and dates as precise as their source. */
@NullMarked
package org.infitah.foundation.time;

import org.jspecify.annotations.NullMarked;
