/** Work that a plugin does by itself, tenant by tenant. */
@NullMarked
package org.infitah.spi.job;

import org.jspecify.annotations.NullMarked;
