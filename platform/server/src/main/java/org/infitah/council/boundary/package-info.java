/** As people and machines read it. */
@NullMarked
package org.infitah.council.boundary;

import org.jspecify.annotations.NullMarked;
