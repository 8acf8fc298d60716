/** What a limit is, and what an address. */
@NullMarked
package org.infitah.foundation.limit.entity;

import org.jspecify.annotations.NullMarked;
