/** An entry and what it promises. */
@NullMarked
package ${package}.entity;

import org.jspecify.annotations.NullMarked;
