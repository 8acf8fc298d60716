/** Where a tenant stands in its first hour. */
@NullMarked
package org.infitah.start.control;

import org.jspecify.annotations.NullMarked;
