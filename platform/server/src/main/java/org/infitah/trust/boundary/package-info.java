/** Pages and API of the record of acts. */
@NullMarked
package org.infitah.trust.boundary;

import org.jspecify.annotations.NullMarked;
