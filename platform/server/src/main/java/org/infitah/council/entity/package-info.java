/** A session of the council from the call to the close, its members, votes and deliberations. */
@NullMarked
package org.infitah.council.entity;

import org.jspecify.annotations.NullMarked;
