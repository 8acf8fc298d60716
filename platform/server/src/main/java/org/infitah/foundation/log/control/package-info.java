/** Puts tenant and trace on every line, and takes off what speaks of people. */
@NullMarked
package org.infitah.foundation.log.control;

import org.jspecify.annotations.NullMarked;
