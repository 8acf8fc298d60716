package org.infitah.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * A collectivity as it presents itself.
 *
 * @param aliases other names its sources use
 * @param level {@code network}, {@code region}, {@code prefecture}, {@code province} or {@code
 *     commune}
 * @param territory what it governs
 * @param region the region that lies in
 * @param opening by {@code mon} to {@code sun}: {@code 08:30-16:30}; a day that is missing is
 *     closed
 * @param cndp the number of its declaration to the CNDP
 * @param code of the High Commission for Planning (HCP)
 */
public record ProfileView(
    LocalText names,
    List<LocalText> aliases,
    String level,
    Optional<String> code,
    Optional<String> acronym,
    Optional<LocalText> summary,
    Optional<CivicDate> foundedOn,
    Optional<CivicDate> joinedOn,
    Optional<LocalText> territory,
    Optional<LocalText> region,
    Optional<LocalText> seat,
    Optional<String> email,
    Optional<String> phone,
    Optional<LocalText> address,
    Map<String, String> opening,
    Optional<LocalText> openingNote,
    Optional<String> cndp) {}
