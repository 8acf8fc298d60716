/**
 * Bringing plugins in: a JAR and a seal beside it, which says what the JAR is and is signed by a
 * publisher this installation has pinned. Nothing is written before the last reason to refuse was
 * looked for.
 */
@NullMarked
package org.infitah.cli.plugin;

import org.jspecify.annotations.NullMarked;
