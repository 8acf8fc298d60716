/** The questions that are asked of advisory bodies. */
@NullMarked
package org.infitah.advisory.control;

import org.jspecify.annotations.NullMarked;
