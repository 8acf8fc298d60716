/** Writing, publishing and withdrawing, by those who may. */
@NullMarked
package org.infitah.content.control;

import org.jspecify.annotations.NullMarked;
