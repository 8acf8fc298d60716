/** What the running server counts of itself. */
@NullMarked
package org.infitah.tests.metric;

import org.jspecify.annotations.NullMarked;
