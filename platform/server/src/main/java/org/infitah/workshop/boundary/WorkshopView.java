package org.infitah.workshop.boundary;

import java.time.LocalTime;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/**
 * As it is shown.
 *
 * @param cancelledFor why it does not take place, if it does not
 * @param version of what is said of it, for whoever changes it
 * @param source absent where it was called here
 */
public record WorkshopView(
    String reference,
    String kind,
    LocalText title,
    Optional<CivicDate> startsOn,
    Optional<CivicDate> endsOn,
    Optional<LocalTime> announcedStart,
    Optional<LocalTime> announcedEnd,
    Optional<String> partOfDay,
    Optional<LocalText> place,
    boolean remote,
    Optional<LocalText> theme,
    Optional<LocalText> note,
    Optional<Integer> participantsAbout,
    Optional<LocalText> cancelledFor,
    int version,
    Optional<SourceNote> source) {}
