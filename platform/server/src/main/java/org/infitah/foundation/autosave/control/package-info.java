/** Keeping working copies, bounded in number, size and time. */
@NullMarked
package org.infitah.foundation.autosave.control;

import org.jspecify.annotations.NullMarked;
