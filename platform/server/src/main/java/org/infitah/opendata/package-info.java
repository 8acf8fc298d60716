/** Open data: what everybody may take along of what the modules keep, as a page and as files. */
@NullMarked
package org.infitah.opendata;

import org.jspecify.annotations.NullMarked;
