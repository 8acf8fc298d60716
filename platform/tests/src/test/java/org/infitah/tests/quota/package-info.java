/** How much a tenant may use, counted while many use it at once. */
@NullMarked
package org.infitah.tests.quota;

import org.jspecify.annotations.NullMarked;
