/** Indicators: readings, their approval, and where modules know them. */
@NullMarked
package org.infitah.tests.indicator;

import org.jspecify.annotations.NullMarked;
