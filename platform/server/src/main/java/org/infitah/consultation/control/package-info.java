/** The questions that are asked of consultations. */
@NullMarked
package org.infitah.consultation.control;

import org.jspecify.annotations.NullMarked;
