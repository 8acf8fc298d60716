/** What readers see of it, what its writers work with, the feed and the API. */
@NullMarked
package org.infitah.content.boundary;

import org.jspecify.annotations.NullMarked;
