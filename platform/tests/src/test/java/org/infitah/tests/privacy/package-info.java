/** What is held about people: taken along, and forgotten. */
@NullMarked
package org.infitah.tests.privacy;

import org.jspecify.annotations.NullMarked;
