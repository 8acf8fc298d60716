/** Where administrators prepare the look, for people and for machines. */
@NullMarked
package org.infitah.look.boundary;

import org.jspecify.annotations.NullMarked;
