/** The questions that are asked of a collectivity. */
@NullMarked
package org.infitah.profile.control;

import org.jspecify.annotations.NullMarked;
