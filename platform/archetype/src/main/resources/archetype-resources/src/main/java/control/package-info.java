/** Reading the register and adding to it. */
@NullMarked
package ${package}.control;

import org.jspecify.annotations.NullMarked;
