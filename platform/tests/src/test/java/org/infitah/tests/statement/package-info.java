/** How much the database is asked for one answer. */
@NullMarked
package org.infitah.tests.statement;

import org.jspecify.annotations.NullMarked;
