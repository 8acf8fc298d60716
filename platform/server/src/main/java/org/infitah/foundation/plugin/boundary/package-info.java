/** Where plugins are reached: their resources, their pages, and the bounds around their code. */
@NullMarked
package org.infitah.foundation.plugin.boundary;

import org.jspecify.annotations.NullMarked;
