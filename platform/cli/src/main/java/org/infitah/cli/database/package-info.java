/**
 * The database as the operator prepares it: the roles that may enter, what each may do, and the
 * migrations. The same steps serve the local platform, the tests and production.
 */
@NullMarked
package org.infitah.cli.database;

import org.jspecify.annotations.NullMarked;
