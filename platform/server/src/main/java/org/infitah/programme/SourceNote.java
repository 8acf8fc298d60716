package org.infitah.programme;

import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/** A source as a reader sees it beside a statement. */
public record SourceNote(
    String code, LocalText title, Optional<CivicDate> publishedOn, Optional<String> url) {}
