/** What is done about applications and portals, one transaction each. */
@NullMarked
package org.infitah.membership.control;

import org.jspecify.annotations.NullMarked;
