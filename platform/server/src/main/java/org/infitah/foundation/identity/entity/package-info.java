/** The values signing in works with. */
@NullMarked
package org.infitah.foundation.identity.entity;

import org.jspecify.annotations.NullMarked;
