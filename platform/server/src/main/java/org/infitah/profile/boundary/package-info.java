/** The collectivity as people read it on pages and machines over the API. */
@NullMarked
package org.infitah.profile.boundary;

import org.jspecify.annotations.NullMarked;
