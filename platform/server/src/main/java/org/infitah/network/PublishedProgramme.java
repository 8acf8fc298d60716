package org.infitah.network;

import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/** A programme as its member has published it to the network. */
public record PublishedProgramme(
    String alias,
    LocalText member,
    String reference,
    LocalText title,
    String status,
    Optional<Integer> fromYear,
    Optional<Integer> toYear,
    int projects,
    int axes,
    Optional<CivicDate> adoptedOn) {}
