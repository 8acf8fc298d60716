/** What was found, as people read it on a page and machines over the API. */
@NullMarked
package org.infitah.search.boundary;

import org.jspecify.annotations.NullMarked;
