/** The network's staff looks into a back office, and only as far as a visit goes. */
@NullMarked
package org.infitah.tests.visit;

import org.jspecify.annotations.NullMarked;
