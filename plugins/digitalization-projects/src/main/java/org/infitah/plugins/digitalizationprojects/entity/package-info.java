/** A service, what it says of itself and how digital that makes it. */
@NullMarked
package org.infitah.plugins.digitalizationprojects.entity;

import org.jspecify.annotations.NullMarked;
