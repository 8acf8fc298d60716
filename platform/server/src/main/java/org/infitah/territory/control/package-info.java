/** What can be done with the outline, a use case a class. */
@NullMarked
package org.infitah.territory.control;

import org.jspecify.annotations.NullMarked;
