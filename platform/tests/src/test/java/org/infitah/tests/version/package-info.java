/** Versions of a programme: frozen, compared, decided on, and told apart from what was touched. */
@NullMarked
package org.infitah.tests.version;

import org.jspecify.annotations.NullMarked;
