package org.infitah.ledger;

/**
 * With what a text can be shown to be the one a line of the ledger is about: the SHA-256 of the
 * salt, a line feed and the text is the digest of that line.
 *
 * @param salt for whoever may prove it; it stands in no public answer
 * @param digest as it stands in the ledger
 */
public record LedgerProof(String salt, String digest) {}
