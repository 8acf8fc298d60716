/** The law as data. */
@NullMarked
package org.infitah.spi.law;

import org.jspecify.annotations.NullMarked;
