/** Consultations: windows in which citizens are asked, and what they answered. */
@NullMarked
package org.infitah.consultation;

import org.jspecify.annotations.NullMarked;
