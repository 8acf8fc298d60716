/** How a tenant shows itself, on the running servers. */
@NullMarked
package org.infitah.tests.look;

import org.jspecify.annotations.NullMarked;
