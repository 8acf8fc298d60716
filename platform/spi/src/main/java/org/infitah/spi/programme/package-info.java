/** What plugins may read of the openness programme of a tenant. */
@NullMarked
package org.infitah.spi.programme;

import org.jspecify.annotations.NullMarked;
