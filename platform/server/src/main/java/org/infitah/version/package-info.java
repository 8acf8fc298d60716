/**
 * Versions of a programme: what it said, frozen to the byte, how one differs from another, and
 * which of them the council decided on.
 */
@NullMarked
package org.infitah.version;

import org.jspecify.annotations.NullMarked;
