package org.infitah.spi.council;

import org.infitah.spi.LocalText;

/**
 * What a council decided, in short.
 *
 * @param reference its number, for instance {@code 2025-001}
 * @param outcome {@code adopted} or {@code rejected}
 * @param session reference of the session
 */
public record DeliberationSummary(
    String reference, LocalText title, String outcome, String session) {}
