/** Who has how much left. */
@NullMarked
package org.infitah.foundation.limit.control;

import org.jspecify.annotations.NullMarked;
