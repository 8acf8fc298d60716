/** Consultations: contributions, supports, answers, and closing with everybody answered. */
@NullMarked
package org.infitah.tests.consultation;

import org.jspecify.annotations.NullMarked;
