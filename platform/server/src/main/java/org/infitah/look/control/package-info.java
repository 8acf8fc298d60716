/** What is done with a look, and who may. */
@NullMarked
package org.infitah.look.control;

import org.jspecify.annotations.NullMarked;
