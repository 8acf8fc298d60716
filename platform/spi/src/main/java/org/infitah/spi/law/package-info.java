/** The law that binds a tenant, as data with its article and its days. */
@NullMarked
package org.infitah.spi.law;

import org.jspecify.annotations.NullMarked;
