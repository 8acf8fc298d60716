package org.infitah.workshop.boundary;

import java.time.LocalTime;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/** As it is shown. */
public record WorkshopView(
    String reference,
    String kind,
    LocalText title,
    Optional<CivicDate> startsOn,
    Optional<CivicDate> endsOn,
    Optional<LocalTime> announcedStart,
    Optional<String> partOfDay,
    Optional<LocalText> place,
    boolean remote,
    Optional<LocalText> theme,
    Optional<LocalText> note,
    Optional<Integer> participantsAbout,
    SourceNote source) {}
