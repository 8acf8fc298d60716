/** Counts what is used and refuses what is too much. */
@NullMarked
package org.infitah.foundation.quota.control;

import org.jspecify.annotations.NullMarked;
