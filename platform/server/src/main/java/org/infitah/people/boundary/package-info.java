/** As people and machines read it. */
@NullMarked
package org.infitah.people.boundary;

import org.jspecify.annotations.NullMarked;
