/**
 * Indicators: what a programme promises to move, from where to where, and how far it has come. A
 * reading counts once a second person has approved it.
 */
@NullMarked
package org.infitah.indicator;

import org.jspecify.annotations.NullMarked;
