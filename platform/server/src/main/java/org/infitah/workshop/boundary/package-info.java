/** As people and machines read it. */
@NullMarked
package org.infitah.workshop.boundary;

import org.jspecify.annotations.NullMarked;
