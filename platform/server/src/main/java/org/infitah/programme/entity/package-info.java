/** The programme and its parts, as they are kept. */
@NullMarked
package org.infitah.programme.entity;

import org.jspecify.annotations.NullMarked;
