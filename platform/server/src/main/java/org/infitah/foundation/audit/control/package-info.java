/** Writes the record of acts. */
@NullMarked
package org.infitah.foundation.audit.control;

import org.jspecify.annotations.NullMarked;
