/** Programmes as people and machines read them. */
@NullMarked
package org.infitah.programme.boundary;

import org.jspecify.annotations.NullMarked;
