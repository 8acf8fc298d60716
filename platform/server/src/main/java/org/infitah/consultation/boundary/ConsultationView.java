package org.infitah.consultation.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/** As it is shown. */
public record ConsultationView(
    String reference,
    Optional<LocalDate> opensOn,
    Optional<LocalDate> closesOn,
    boolean planned,
    Optional<String> channel,
    Optional<LocalText> subject,
    Optional<LocalText> audience,
    Optional<Integer> contributions,
    SourceNote source) {}
