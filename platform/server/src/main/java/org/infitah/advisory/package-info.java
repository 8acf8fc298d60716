/** Advisory bodies: the voices the law puts beside each council. */
@NullMarked
package org.infitah.advisory;

import org.jspecify.annotations.NullMarked;
