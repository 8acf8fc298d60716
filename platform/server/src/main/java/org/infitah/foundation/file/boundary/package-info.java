/** Takes files in and gives them out. */
@NullMarked
package org.infitah.foundation.file.boundary;

import org.jspecify.annotations.NullMarked;
