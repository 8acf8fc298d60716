/** Where people read what they were told and say how they want to be written to. */
@NullMarked
package org.infitah.notification.boundary;

import org.jspecify.annotations.NullMarked;
