/** The committee as people and machines read it, and where it is kept. */
@NullMarked
package org.infitah.committee.boundary;

import org.jspecify.annotations.NullMarked;
