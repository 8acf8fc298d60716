/** What is asked of programmes. */
@NullMarked
package org.infitah.programme.control;

import org.jspecify.annotations.NullMarked;
