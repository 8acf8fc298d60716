/** A tenant asks for all it has, and takes it along. */
@NullMarked
package org.infitah.tests.archive;

import org.jspecify.annotations.NullMarked;
