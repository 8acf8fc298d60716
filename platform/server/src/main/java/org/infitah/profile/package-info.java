/** Who the collectivity is: names, territory, figures, and its own pages of record. */
@NullMarked
package org.infitah.profile;

import org.jspecify.annotations.NullMarked;
