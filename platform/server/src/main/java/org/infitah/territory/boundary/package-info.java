/** The outline as people load it, as browsers draw it and as machines read it. */
@NullMarked
package org.infitah.territory.boundary;

import org.jspecify.annotations.NullMarked;
