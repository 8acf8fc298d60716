package org.infitah.foundation.persistence;

import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * What a source says of a field whose kind only the field knows: words, or a date. Exactly one is
 * there.
 */
public record TextOrDate(Optional<LocalText> text, Optional<CivicDate> date) {

  public TextOrDate {
    if (text.isPresent() == date.isPresent()) {
      throw new IllegalArgumentException("either words or a date");
    }
  }
}
