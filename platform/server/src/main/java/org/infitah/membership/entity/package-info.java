/** Applications, portals being opened, and the rules of what may be asked. */
@NullMarked
package org.infitah.membership.entity;

import org.jspecify.annotations.NullMarked;
