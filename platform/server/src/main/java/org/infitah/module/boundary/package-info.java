/** The modules on the pages of a back office and of the console, and for machines. */
@NullMarked
package org.infitah.module.boundary;

import org.jspecify.annotations.NullMarked;
