package org.infitah.ledger;

/**
 * Where the ledger ends now. Who keeps it can prove later that nothing before was changed.
 *
 * @param number of the last line; 0 while there is none
 * @param hash of the last line; empty while there is none
 */
public record LedgerHead(long number, String hash) {}
