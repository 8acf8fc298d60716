/** The programme is written: as a whole, its axes and its projects. */
@NullMarked
package org.infitah.tests.draft;

import org.jspecify.annotations.NullMarked;
