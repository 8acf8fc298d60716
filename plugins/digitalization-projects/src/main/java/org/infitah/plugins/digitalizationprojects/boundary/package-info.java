/** How the inventory is read and kept, by people and by machines. */
@NullMarked
package org.infitah.plugins.digitalizationprojects.boundary;

import org.jspecify.annotations.NullMarked;
