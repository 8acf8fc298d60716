package org.infitah.advisory.boundary;

import java.util.Optional;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/** As it is shown. */
public record AdvisoryBodyView(
    String reference, String kind, LocalText name, Optional<LocalText> scope, SourceNote source) {}
