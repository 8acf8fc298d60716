/** Looks at files, keeps them, and has them scanned. */
@NullMarked
package org.infitah.foundation.file.control;

import org.jspecify.annotations.NullMarked;
