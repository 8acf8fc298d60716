/** The home page, the files every page needs, and the crossroads of languages. */
@NullMarked
package org.infitah.app.boundary;

import org.jspecify.annotations.NullMarked;
