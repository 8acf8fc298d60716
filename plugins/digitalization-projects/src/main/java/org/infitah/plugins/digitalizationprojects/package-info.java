/**
 * Digitalisation of a collectivity: which procedures and services it has, how digital each is
 * today, and what is done about it.
 */
@NullMarked
package org.infitah.plugins.digitalizationprojects;

import org.jspecify.annotations.NullMarked;
