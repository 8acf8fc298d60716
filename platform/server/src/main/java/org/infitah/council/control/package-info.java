/** What is asked of it. */
@NullMarked
package org.infitah.council.control;

import org.jspecify.annotations.NullMarked;
