/**
 * Work that is done again and again without anybody asking. A job says in its type whose work it
 * does: that of one tenant after the other, or that of the installation.
 */
@NullMarked
package org.infitah.foundation.job;

import org.jspecify.annotations.NullMarked;
