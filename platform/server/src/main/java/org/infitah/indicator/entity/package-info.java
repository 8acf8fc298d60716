/** An indicator and what was read of it. */
@NullMarked
package org.infitah.indicator.entity;

import org.jspecify.annotations.NullMarked;
