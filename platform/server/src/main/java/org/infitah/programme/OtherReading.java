package org.infitah.programme;

import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;

/**
 * What another source says of a field.
 *
 * @param field the field it disagrees about
 * @param sourceId who says so; see {@link Sources#all()}
 */
public record OtherReading(
    String field, LocalText value, Optional<LocalText> note, UUID sourceId) {}
