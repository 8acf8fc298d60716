/** An act as it was recorded. */
@NullMarked
package org.infitah.trust.entity;

import org.jspecify.annotations.NullMarked;
