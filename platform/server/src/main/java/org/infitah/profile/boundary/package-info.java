/** As people and machines read it. */
@NullMarked
package org.infitah.profile.boundary;

import org.jspecify.annotations.NullMarked;
