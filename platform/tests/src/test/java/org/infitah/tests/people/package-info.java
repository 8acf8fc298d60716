/**
 * A collectivity's people: who is invited, by which mail, and what they may do from when to when.
 */
@NullMarked
package org.infitah.tests.people;

import org.jspecify.annotations.NullMarked;
