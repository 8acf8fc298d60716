/** Asks for an archive, and hands one out. */
@NullMarked
package org.infitah.archive.control;

import org.jspecify.annotations.NullMarked;
