/**
 * What lets a collectivity trust the platform with its data, and check: the record of everything
 * that was done in its name, chained so that no later hand can change it unnoticed, and who could
 * see what it keeps here.
 */
@NullMarked
package org.infitah.trust;

import org.jspecify.annotations.NullMarked;
