/** As people and machines read it. */
@NullMarked
package org.infitah.consultation.boundary;

import org.jspecify.annotations.NullMarked;
