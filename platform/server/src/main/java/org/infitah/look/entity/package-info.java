/** A look, its colours, and what makes them readable. */
@NullMarked
package org.infitah.look.entity;

import org.jspecify.annotations.NullMarked;
