/** Indicators as people read and keep them on pages and machines over the API. */
@NullMarked
package org.infitah.indicator.boundary;

import org.jspecify.annotations.NullMarked;
