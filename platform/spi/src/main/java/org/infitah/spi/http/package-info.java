/** What a plugin asks of other hosts. */
@NullMarked
package org.infitah.spi.http;

import org.jspecify.annotations.NullMarked;
