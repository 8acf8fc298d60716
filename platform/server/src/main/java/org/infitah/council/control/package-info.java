/** The questions that are asked of the council's sessions. */
@NullMarked
package org.infitah.council.control;

import org.jspecify.annotations.NullMarked;
