package org.infitah.consultation.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.foundation.time.Morocco;

/**
 * What was hidden, when and why.
 *
 * @param path of the page it stood on
 */
public record HiddenView(
    String reference, String path, Optional<LocalDate> hiddenOn, Optional<String> hiddenFor) {

  static HiddenView of(Contribution it) {
    return new HiddenView(
        it.reference(), "/contributions/" + it.reference(), day(it.hiddenAt()), it.hiddenFor());
  }

  static HiddenView of(ContributionComment it, Contribution about) {
    return new HiddenView(
        it.reference(),
        "/contributions/" + about.reference() + "/comments",
        day(it.hiddenAt()),
        it.hiddenFor());
  }

  private static Optional<LocalDate> day(Optional<Instant> at) {
    return at.map(moment -> LocalDate.ofInstant(moment, Morocco.ZONE));
  }
}
