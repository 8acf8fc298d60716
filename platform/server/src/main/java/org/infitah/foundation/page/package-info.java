/** Pages for people: language, texts, the layout and how a view becomes HTML. */
@NullMarked
package org.infitah.foundation.page;

import org.jspecify.annotations.NullMarked;
