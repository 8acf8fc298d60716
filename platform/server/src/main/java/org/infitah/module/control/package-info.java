/** Allowing and withdrawing, enabling and disabling; and what stands in the way of each. */
@NullMarked
package org.infitah.module.control;

import org.jspecify.annotations.NullMarked;
