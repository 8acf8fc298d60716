/** Tables that people fill in with their office's programs and send to us. */
@NullMarked
package org.infitah.foundation.table;

import org.jspecify.annotations.NullMarked;
