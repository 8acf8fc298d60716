/** Files that a plugin keeps for a tenant. */
@NullMarked
package org.infitah.spi.file;

import org.jspecify.annotations.NullMarked;
