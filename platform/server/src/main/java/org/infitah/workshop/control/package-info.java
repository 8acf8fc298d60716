/** What is asked of it. */
@NullMarked
package org.infitah.workshop.control;

import org.jspecify.annotations.NullMarked;
