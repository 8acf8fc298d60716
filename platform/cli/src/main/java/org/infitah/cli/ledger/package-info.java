/**
 * Checks a public ledger, of whatever installation, without asking it for anything but its lines.
 */
@NullMarked
package org.infitah.cli.ledger;

import org.jspecify.annotations.NullMarked;
