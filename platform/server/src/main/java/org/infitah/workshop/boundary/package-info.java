/** Workshops as people read them on pages and in their calendars, and machines over the API. */
@NullMarked
package org.infitah.workshop.boundary;

import org.jspecify.annotations.NullMarked;
