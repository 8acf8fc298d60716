/** The ground a collectivity answers for: its own outline, drawn here and by nobody's tiles. */
@NullMarked
package org.infitah.territory;

import org.jspecify.annotations.NullMarked;
