/** Where a step is left out or taken up again. */
@NullMarked
package org.infitah.start.boundary;

import org.jspecify.annotations.NullMarked;
