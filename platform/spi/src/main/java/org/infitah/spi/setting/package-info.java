/** What a plugin lets each tenant set, and how it reads what was set. */
@NullMarked
package org.infitah.spi.setting;

import org.jspecify.annotations.NullMarked;
