/** A consultation: the days between which citizens are asked, and the way they answer. */
@NullMarked
package org.infitah.consultation.entity;

import org.jspecify.annotations.NullMarked;
