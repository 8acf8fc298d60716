/** The ledger for people, for machines, and as the lines that anybody can check. */
@NullMarked
package org.infitah.ledger.boundary;

import org.jspecify.annotations.NullMarked;
