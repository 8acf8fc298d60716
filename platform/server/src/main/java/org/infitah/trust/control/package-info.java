/** Reads, chains and checks the record of acts. */
@NullMarked
package org.infitah.trust.control;

import org.jspecify.annotations.NullMarked;
