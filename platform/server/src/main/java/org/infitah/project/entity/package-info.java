/** A project of a programme: its number, its title and the principles it serves. */
@NullMarked
package org.infitah.project.entity;

import org.jspecify.annotations.NullMarked;
