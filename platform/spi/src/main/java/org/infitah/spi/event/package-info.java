/** What happens in public at a tenant, and plugins that want to hear of it. */
@NullMarked
package org.infitah.spi.event;

import org.jspecify.annotations.NullMarked;
