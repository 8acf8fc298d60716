/** Workshops and meetings: where a programme is made together, and what each agreed. */
@NullMarked
package org.infitah.workshop;

import org.jspecify.annotations.NullMarked;
