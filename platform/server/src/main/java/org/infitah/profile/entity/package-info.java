/** As it is kept. */
@NullMarked
package org.infitah.profile.entity;

import org.jspecify.annotations.NullMarked;
