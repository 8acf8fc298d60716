/** What members that use the same module show one another. */
@NullMarked
package org.infitah.spi.sharing;

import org.jspecify.annotations.NullMarked;
