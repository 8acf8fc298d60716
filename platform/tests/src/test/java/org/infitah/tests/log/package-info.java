/** What the running server writes into its log. */
@NullMarked
package org.infitah.tests.log;

import org.jspecify.annotations.NullMarked;
