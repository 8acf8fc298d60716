/** The council's sessions as people read them on pages and machines over the API. */
@NullMarked
package org.infitah.council.boundary;

import org.jspecify.annotations.NullMarked;
