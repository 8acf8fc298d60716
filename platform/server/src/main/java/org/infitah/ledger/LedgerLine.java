package org.infitah.ledger;

import java.time.Instant;

/**
 * A line of the ledger.
 *
 * @param number from 1, without a gap
 * @param at when it happened, to the microsecond
 * @param kind as {@link LedgerKind#code()} says it
 * @param digest SHA-256 of a salt and of the exact text, in hexadecimal digits
 * @param hash of the line before and of this one, in hexadecimal digits
 */
public record LedgerLine(
    long number, Instant at, String kind, String reference, String digest, String hash) {}
