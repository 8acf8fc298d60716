/** Notes events, chains them, and reads the chain. */
@NullMarked
package org.infitah.ledger.control;

import org.jspecify.annotations.NullMarked;
