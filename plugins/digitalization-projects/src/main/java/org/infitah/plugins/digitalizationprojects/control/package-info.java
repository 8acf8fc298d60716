/** What can be done with the inventory, a use case a class. */
@NullMarked
package org.infitah.plugins.digitalizationprojects.control;

import org.jspecify.annotations.NullMarked;
