/** As people and machines read it. */
@NullMarked
package org.infitah.network.boundary;

import org.jspecify.annotations.NullMarked;
