/** Documents of the real server, held against PDF/UA and against what they must say. */
@NullMarked
package org.infitah.tests.document;

import org.jspecify.annotations.NullMarked;
