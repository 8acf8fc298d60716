package org.infitah.workshop.boundary;

import java.time.LocalDate;
import java.util.List;
import org.infitah.spi.LocalText;

/** What a workshop came to, as everybody reads it. */
public record MinutesView(
    LocalText words, LocalDate publishedOn, List<DecisionView> decisions, List<PhotoView> photos) {

  public MinutesView {
    decisions = List.copyOf(decisions);
    photos = List.copyOf(photos);
  }
}
