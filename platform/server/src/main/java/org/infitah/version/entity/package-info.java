/** A version of a programme, what stands in it and what differs between two of them. */
@NullMarked
package org.infitah.version.entity;

import org.jspecify.annotations.NullMarked;
