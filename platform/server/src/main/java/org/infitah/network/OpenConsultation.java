package org.infitah.network;

import java.time.LocalDate;
import org.infitah.spi.LocalText;

/**
 * A consultation that a member of the network holds now.
 *
 * @param alias the member's
 * @param member its names
 * @param reference what it is found by on the member's own portal
 * @param kind {@code ideas} or {@code projects}
 * @param closesOn the last day on which people may contribute, in Morocco
 */
public record OpenConsultation(
    String alias,
    LocalText member,
    String reference,
    String kind,
    LocalText subject,
    LocalText question,
    LocalDate opensOn,
    LocalDate closesOn) {}
