/**
 * The openness programme: what a collectivity promises, step by step, and the thread from an idea
 * to its evaluation.
 */
@NullMarked
package org.infitah.programme;

import org.jspecify.annotations.NullMarked;
