/** As it is kept. */
@NullMarked
package org.infitah.consultation.entity;

import org.jspecify.annotations.NullMarked;
