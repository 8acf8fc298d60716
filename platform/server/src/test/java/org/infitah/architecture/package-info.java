/**
 * The rules of the house, each with a small house in {@code seeded} that breaks it: a rule that has
 * never been seen to fail guards nothing.
 */
@NullMarked
package org.infitah.architecture;

import org.jspecify.annotations.NullMarked;
