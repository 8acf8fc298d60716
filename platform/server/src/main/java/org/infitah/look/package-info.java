/**
 * How a tenant shows itself: its names, its colours and its logo; prepared by its administrators,
 * looked at on the portal itself, then published or discarded.
 */
@NullMarked
package org.infitah.look;

import org.jspecify.annotations.NullMarked;
