/** Asks for a visit, ends one, and says which there were. */
@NullMarked
package org.infitah.visit.control;

import org.jspecify.annotations.NullMarked;
