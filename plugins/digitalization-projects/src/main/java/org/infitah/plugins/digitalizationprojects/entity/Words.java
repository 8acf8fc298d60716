package org.infitah.plugins.digitalizationprojects.entity;

import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * What people are told of a service.
 *
 * @param office who answers for it within the collectivity
 * @param steps one a line
 * @param documents what is asked for, one a line
 */
public record Words(
    LocalText name,
    LocalText office,
    Optional<LocalText> summary,
    Optional<LocalText> legalBasis,
    Optional<LocalText> steps,
    Optional<LocalText> documents) {}
