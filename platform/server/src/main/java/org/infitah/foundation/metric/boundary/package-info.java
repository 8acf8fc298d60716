/** Measures requests, and shows the numbers to whoever has the operator's key. */
@NullMarked
package org.infitah.foundation.metric.boundary;

import org.jspecify.annotations.NullMarked;
