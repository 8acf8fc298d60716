package org.infitah.workshop.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.WorkshopMinutes;

/** What a workshop came to, as everybody reads it. */
public record MinutesView(LocalText words, LocalDate publishedOn) {

  /** Drafts are for those who write them. */
  static Optional<MinutesView> of(WorkshopMinutes minutes) {
    return minutes
        .publishedAt()
        .filter(at -> minutes.published())
        .map(at -> new MinutesView(minutes.words(), LocalDate.ofInstant(at, Morocco.ZONE)));
  }
}
