/** A collectivity: its names, its figures with their sources, its pages of record. */
@NullMarked
package org.infitah.profile.entity;

import org.jspecify.annotations.NullMarked;
