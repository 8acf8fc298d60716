package org.infitah.programme;

import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * What another source says of a field.
 *
 * @param field the field it disagrees about
 * @param sourceId who says so; see {@link Sources#all()}
 */
public record OtherReading(
    String field,
    Optional<LocalText> text,
    Optional<CivicDate> date,
    Optional<LocalText> note,
    UUID sourceId) {}
