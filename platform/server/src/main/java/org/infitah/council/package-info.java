/** The council: its sessions and what it decided on the programme. */
@NullMarked
package org.infitah.council;

import org.jspecify.annotations.NullMarked;
