/** How a document is handed over to a browser. */
@NullMarked
package org.infitah.foundation.document.boundary;

import org.jspecify.annotations.NullMarked;
