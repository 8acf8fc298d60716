/** As it is kept. */
@NullMarked
package org.infitah.council.entity;

import org.jspecify.annotations.NullMarked;
