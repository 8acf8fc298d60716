/** A domain and the names there may be. */
@NullMarked
package org.infitah.domain.entity;

import org.jspecify.annotations.NullMarked;
