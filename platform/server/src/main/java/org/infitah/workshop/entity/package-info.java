/** A workshop: its agenda, who came in whose name, and the groups they worked in. */
@NullMarked
package org.infitah.workshop.entity;

import org.jspecify.annotations.NullMarked;
