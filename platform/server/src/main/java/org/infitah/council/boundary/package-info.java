/** The council as people read and record it on pages and machines read it over the API. */
@NullMarked
package org.infitah.council.boundary;

import org.jspecify.annotations.NullMarked;
