package org.infitah.spi.participation;

import java.util.Optional;

/**
 * A contribution in short, without who made it.
 *
 * @param reference its public code, for instance {@code SEF-I-00001}
 * @param language {@code ar}, {@code fr} or {@code zgh}
 * @param axis code of the axis it is about
 * @param outcome of the reasoned answer: {@code accepted}, {@code partly} or {@code not}; absent
 *     until there is one
 * @param project reference of the project it went into
 */
public record ContributionSummary(
    String reference,
    String title,
    String body,
    String language,
    Optional<String> axis,
    Optional<String> outcome,
    Optional<String> project) {}
