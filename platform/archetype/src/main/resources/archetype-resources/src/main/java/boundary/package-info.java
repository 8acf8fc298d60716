/** How the register is read and added to, by machines and by people. */
@NullMarked
package ${package}.boundary;

import org.jspecify.annotations.NullMarked;
