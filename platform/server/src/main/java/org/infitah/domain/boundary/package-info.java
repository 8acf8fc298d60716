/** Where domains are asked for and given up. */
@NullMarked
package org.infitah.domain.boundary;

import org.jspecify.annotations.NullMarked;
