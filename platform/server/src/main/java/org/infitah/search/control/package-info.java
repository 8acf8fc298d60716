/** Asks every feature at once, in one statement. */
@NullMarked
package org.infitah.search.control;

import org.jspecify.annotations.NullMarked;
