/** Consultations as people read them on pages and machines over the API. */
@NullMarked
package org.infitah.consultation.boundary;

import org.jspecify.annotations.NullMarked;
