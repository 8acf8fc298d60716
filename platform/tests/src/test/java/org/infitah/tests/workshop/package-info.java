/** Workshops: what they came to, written down and published. */
@NullMarked
package org.infitah.tests.workshop;

import org.jspecify.annotations.NullMarked;
