/** The public ledger says what happened, gives no text away, and shows when it was changed. */
@NullMarked
package org.infitah.tests.ledger;

import org.jspecify.annotations.NullMarked;
