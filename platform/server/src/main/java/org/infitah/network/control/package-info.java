/** What is asked of it. */
@NullMarked
package org.infitah.network.control;

import org.jspecify.annotations.NullMarked;
