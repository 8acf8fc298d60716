package org.infitah.consultation.boundary;

import java.time.LocalDate;
import org.infitah.consultation.control.ContributionLinks.Tie;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;

/**
 * What ties a contribution to another.
 *
 * @param reference of the other
 * @param grounds why, in the collectivity's words
 */
public record LinkView(String reference, LocalText grounds, LocalDate madeOn) {

  static LinkView of(Tie tie, String other) {
    return new LinkView(
        other, tie.link().grounds(), LocalDate.ofInstant(tie.link().madeAt(), Morocco.ZONE));
  }
}
