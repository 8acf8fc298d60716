/** What a council does, a use case a class, and the law each of them is held against. */
@NullMarked
package org.infitah.council.control;

import org.jspecify.annotations.NullMarked;
