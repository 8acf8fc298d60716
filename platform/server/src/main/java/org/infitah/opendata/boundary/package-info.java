/** Where open data is listed and handed out. */
@NullMarked
package org.infitah.opendata.boundary;

import org.jspecify.annotations.NullMarked;
