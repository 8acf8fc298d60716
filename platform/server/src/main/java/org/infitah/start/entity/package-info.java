/** A step that is left out. */
@NullMarked
package org.infitah.start.entity;

import org.jspecify.annotations.NullMarked;
