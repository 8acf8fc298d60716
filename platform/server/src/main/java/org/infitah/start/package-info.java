/**
 * The first hour of a collectivity: ten steps from an empty portal to a public one. What was done
 * is seen from the data; what does not apply is left out, and can be taken up again.
 */
@NullMarked
package org.infitah.start;

import org.jspecify.annotations.NullMarked;
