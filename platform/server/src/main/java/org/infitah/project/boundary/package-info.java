/** As people and machines read it. */
@NullMarked
package org.infitah.project.boundary;

import org.jspecify.annotations.NullMarked;
