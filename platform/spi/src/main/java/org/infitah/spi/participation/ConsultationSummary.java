package org.infitah.spi.participation;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * A consultation in short.
 *
 * @param reference its public code, for instance {@code SEF-C-001}
 * @param kind {@code ideas} or {@code projects} where it is held in the portal; absent where a
 *     source tells of it
 * @param question what people are asked
 * @param opensOn its first day
 * @param closesOn its last day
 * @param closed whether it was closed, every contribution being answered
 */
public record ConsultationSummary(
    String reference,
    Optional<String> kind,
    Optional<LocalText> question,
    Optional<LocalDate> opensOn,
    Optional<LocalDate> closesOn,
    boolean closed) {}
