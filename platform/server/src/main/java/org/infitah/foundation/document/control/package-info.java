/** How a template becomes a document: its text prepared, laid out, bounded and kept a while. */
@NullMarked
package org.infitah.foundation.document.control;

import org.jspecify.annotations.NullMarked;
