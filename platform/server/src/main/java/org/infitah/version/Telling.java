package org.infitah.version;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A version that holds something.
 *
 * @param number among the versions of its programme
 * @param stage {@code draft} or {@code validated}
 * @param decision the last deliberation on exactly this version
 */
public record Telling(int number, String stage, LocalDate frozenOn, Optional<Decision> decision) {}
