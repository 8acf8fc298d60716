/**
 * People and their roles: those whom public sources name in a public role, and those to whom the
 * collectivity gives a role on its portal by a mandate with a reason, a beginning and an end.
 */
@NullMarked
package org.infitah.people;

import org.jspecify.annotations.NullMarked;
