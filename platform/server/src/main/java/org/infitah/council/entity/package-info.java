/** A session of the council: when it met, and what it decided with which votes. */
@NullMarked
package org.infitah.council.entity;

import org.jspecify.annotations.NullMarked;
