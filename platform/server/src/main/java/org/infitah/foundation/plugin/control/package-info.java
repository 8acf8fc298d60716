/** Loading plugins, checking what they carry, and lending them to requests. */
@NullMarked
package org.infitah.foundation.plugin.control;

import org.jspecify.annotations.NullMarked;
