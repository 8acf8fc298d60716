/** What is asked of it. */
@NullMarked
package org.infitah.project.control;

import org.jspecify.annotations.NullMarked;
