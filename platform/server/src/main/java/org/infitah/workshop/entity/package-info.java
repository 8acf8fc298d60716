/** As it is kept. */
@NullMarked
package org.infitah.workshop.entity;

import org.jspecify.annotations.NullMarked;
