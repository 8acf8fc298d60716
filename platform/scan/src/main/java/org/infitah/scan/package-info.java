/**
 * Reads the code of a plugin without running it: what it may see, and which calls lead around the
 * platform. The operator asks before installing, every node again before loading, an author before
 * signing; all three by the same lists.
 */
@NullMarked
package org.infitah.scan;

import org.jspecify.annotations.NullMarked;
