package org.infitah.programme;

import java.util.List;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * A programme in short.
 *
 * @param reference its public code
 * @param status {@code drafting}, {@code adopted}, {@code running} or {@code closed}
 * @param principles codes of the openness principles, in the network's order
 */
public record ProgrammeSummary(
    String reference,
    LocalText title,
    Optional<Integer> fromYear,
    Optional<Integer> toYear,
    String status,
    List<String> principles) {}
