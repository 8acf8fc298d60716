/** The first hour of a collectivity, on the running servers. */
@NullMarked
package org.infitah.tests.start;

import org.jspecify.annotations.NullMarked;
