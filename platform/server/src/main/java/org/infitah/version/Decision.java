package org.infitah.version;

import org.infitah.foundation.time.CivicDate;

/**
 * A deliberation on a version of a programme.
 *
 * @param version what it decided on, with the digest of the day it was decided
 * @param deliberation its reference
 * @param outcome {@code adopted} or {@code rejected}
 */
public record Decision(
    ExactVersion version, String deliberation, String outcome, CivicDate heldOn) {}
