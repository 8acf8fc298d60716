/** Advisory bodies as people read them on pages and machines over the API. */
@NullMarked
package org.infitah.advisory.boundary;

import org.jspecify.annotations.NullMarked;
