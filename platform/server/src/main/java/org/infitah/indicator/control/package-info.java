/** What can be done with indicators, a use case a class. */
@NullMarked
package org.infitah.indicator.control;

import org.jspecify.annotations.NullMarked;
