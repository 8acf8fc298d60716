package org.infitah.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * Something of the ledger that people may want to hear of when it happens.
 *
 * @param id of the event, the same for ever
 * @param words the key of what it is called
 * @param reference what it happened to
 * @param path where that is shown, below the language
 */
public record Happening(UUID id, Instant at, String words, String reference, String path) {}
