/** As people and machines read it. */
@NullMarked
package org.infitah.advisory.boundary;

import org.jspecify.annotations.NullMarked;
