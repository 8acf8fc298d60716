package org.infitah.consultation.boundary;

import java.time.LocalDate;
import org.infitah.consultation.control.ContributionRepository.Origin;
import org.infitah.foundation.time.Morocco;

/**
 * A contribution that went into a project.
 *
 * @param title as its author wrote it
 * @param language it is written in
 * @param outcome {@code accepted}, {@code partly} or {@code not}
 */
public record IdeaView(
    String reference, String title, String language, String outcome, LocalDate madeOn) {

  static IdeaView of(Origin origin) {
    return new IdeaView(
        origin.contribution().reference(),
        origin.contribution().title(),
        origin.contribution().language(),
        origin.answer().reply().outcome(),
        LocalDate.ofInstant(origin.contribution().madeAt(), Morocco.ZONE));
  }
}
