/** The outline as it is kept. */
@NullMarked
package org.infitah.territory.entity;

import org.jspecify.annotations.NullMarked;
