/** Open data: sets of rows that everybody may take along, and how a plugin hands them out. */
@NullMarked
package org.infitah.spi.data;

import org.jspecify.annotations.NullMarked;
