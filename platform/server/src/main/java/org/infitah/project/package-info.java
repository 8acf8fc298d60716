/** Projects: what a programme undertakes, and how far it has come. */
@NullMarked
package org.infitah.project;

import org.jspecify.annotations.NullMarked;
