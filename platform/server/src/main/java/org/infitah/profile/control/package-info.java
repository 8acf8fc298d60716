/** What is asked of it. */
@NullMarked
package org.infitah.profile.control;

import org.jspecify.annotations.NullMarked;
