/** What is asked of it. */
@NullMarked
package org.infitah.consultation.control;

import org.jspecify.annotations.NullMarked;
