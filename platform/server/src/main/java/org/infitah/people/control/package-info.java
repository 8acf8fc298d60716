/** The questions that are asked of people. */
@NullMarked
package org.infitah.people.control;

import org.jspecify.annotations.NullMarked;
