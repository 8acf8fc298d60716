/** The pages on which people see, take along and have forgotten what is held about them. */
@NullMarked
package org.infitah.privacy.boundary;

import org.jspecify.annotations.NullMarked;
