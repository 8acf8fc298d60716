/** The council: who sits in it, its sessions, what it voted, and the deliberations it recorded. */
@NullMarked
package org.infitah.council;

import org.jspecify.annotations.NullMarked;
