/** What the archives of a tenant look like, to people and to machines. */
@NullMarked
package org.infitah.archive.boundary;

import org.jspecify.annotations.NullMarked;
