/** Versions as people freeze, read and compare them, and machines over the API. */
@NullMarked
package org.infitah.version.boundary;

import org.jspecify.annotations.NullMarked;
