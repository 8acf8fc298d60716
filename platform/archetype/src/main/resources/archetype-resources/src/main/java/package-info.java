/** A register of a collectivity. Say here what yours is for. */
@NullMarked
package ${package};

import org.jspecify.annotations.NullMarked;
