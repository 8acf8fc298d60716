/** People and their public roles; named only where the source is public. */
@NullMarked
package org.infitah.people;

import org.jspecify.annotations.NullMarked;
