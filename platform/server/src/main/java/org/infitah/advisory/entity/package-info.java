/** As it is kept. */
@NullMarked
package org.infitah.advisory.entity;

import org.jspecify.annotations.NullMarked;
