/** Where requests are counted, and where callers read what they have left. */
@NullMarked
package org.infitah.foundation.limit.boundary;

import org.jspecify.annotations.NullMarked;
