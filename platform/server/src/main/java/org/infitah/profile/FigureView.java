package org.infitah.profile;

import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/**
 * A number somebody stated.
 *
 * @param kind what was counted, for instance {@code population} (inhabitants)
 * @param approximate the source says "about"
 * @param asOf when it held
 */
public record FigureView(
    String kind,
    long number,
    boolean approximate,
    CivicDate asOf,
    Optional<LocalText> note,
    SourceNote source) {}
