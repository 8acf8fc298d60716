package org.infitah.spi.council;

import java.util.Optional;

/**
 * A session in short.
 *
 * @param reference its public code, for instance {@code SEF-S-001}
 * @param kind {@code ordinary} or {@code extraordinary}, where it is known
 * @param heldOn a date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD
 * @param closed whether it is over
 */
public record SessionSummary(
    String reference, Optional<String> kind, String heldOn, boolean closed) {}
