/** What a plugin keeps about people: handed to them when they ask, and forgotten. */
@NullMarked
package org.infitah.spi.privacy;

import org.jspecify.annotations.NullMarked;
