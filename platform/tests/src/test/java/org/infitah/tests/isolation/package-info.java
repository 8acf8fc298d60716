/**
 * That no tenant ever sees another's: hosts, tables, routes, load, and the bugs that prove the
 * proofs.
 */
@NullMarked
package org.infitah.tests.isolation;

import org.jspecify.annotations.NullMarked;
