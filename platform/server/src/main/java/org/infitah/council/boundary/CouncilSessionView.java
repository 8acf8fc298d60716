package org.infitah.council.boundary;

import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/** As it is shown. */
public record CouncilSessionView(
    String reference,
    Optional<String> kind,
    CivicDate heldOn,
    boolean planned,
    Optional<String> decision,
    boolean unanimous,
    Optional<Integer> votesFor,
    Optional<Integer> votesAgainst,
    Optional<Integer> abstentions,
    Optional<LocalText> note,
    SourceNote source) {}
