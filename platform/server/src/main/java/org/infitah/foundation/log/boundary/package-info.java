/** Gives every request its trace. */
@NullMarked
package org.infitah.foundation.log.boundary;

import org.jspecify.annotations.NullMarked;
