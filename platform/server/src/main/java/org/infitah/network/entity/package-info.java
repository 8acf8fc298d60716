/** As it is kept. */
@NullMarked
package org.infitah.network.entity;

import org.jspecify.annotations.NullMarked;
