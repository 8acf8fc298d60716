/** A request to be forgotten. */
@NullMarked
package org.infitah.privacy.entity;

import org.jspecify.annotations.NullMarked;
