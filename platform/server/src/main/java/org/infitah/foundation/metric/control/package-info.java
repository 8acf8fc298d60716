/** Keeps the numbers, and sees that no stranger can make them more. */
@NullMarked
package org.infitah.foundation.metric.control;

import org.jspecify.annotations.NullMarked;
