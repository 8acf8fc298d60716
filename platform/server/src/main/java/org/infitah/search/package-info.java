/** One search over all that a collectivity has made public, however its letters are written. */
@NullMarked
package org.infitah.search;

import org.jspecify.annotations.NullMarked;
