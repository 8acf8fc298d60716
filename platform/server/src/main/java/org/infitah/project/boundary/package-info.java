/** Projects as people read them on pages and machines over the API. */
@NullMarked
package org.infitah.project.boundary;

import org.jspecify.annotations.NullMarked;
