/** The questions that are asked of workshops. */
@NullMarked
package org.infitah.workshop.control;

import org.jspecify.annotations.NullMarked;
