/** Tells people, gathers the letters of a day and forgets what was told long ago. */
@NullMarked
package org.infitah.notification.control;

import org.jspecify.annotations.NullMarked;
