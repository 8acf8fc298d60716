package org.infitah.network;

import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * A member as it has published itself to the network.
 *
 * @param territory what it governs
 * @param regionCode {@code 01} to {@code 12}, as HCP and ISO 3166-2 number the regions
 */
public record MemberView(
    String alias,
    String level,
    LocalText names,
    Optional<LocalText> territory,
    Optional<String> code,
    Optional<String> regionCode,
    Optional<CivicDate> joinedOn,
    Optional<Long> population,
    Optional<CivicDate> populationAsOf) {}
