/** An archive and its states. */
@NullMarked
package org.infitah.archive.entity;

import org.jspecify.annotations.NullMarked;
