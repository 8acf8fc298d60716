/** What is asked of it. */
@NullMarked
package org.infitah.people.control;

import org.jspecify.annotations.NullMarked;
