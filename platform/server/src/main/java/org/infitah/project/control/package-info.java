/** The questions that are asked of projects. */
@NullMarked
package org.infitah.project.control;

import org.jspecify.annotations.NullMarked;
