/** What is asked of it. */
@NullMarked
package org.infitah.advisory.control;

import org.jspecify.annotations.NullMarked;
