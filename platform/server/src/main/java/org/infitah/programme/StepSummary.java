package org.infitah.programme;

import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * A step of a programme.
 *
 * @param kind for instance {@code co_creation_workshop}
 * @param planned announced by its source, not yet known to have happened
 * @param reference of the workshop, consultation or session it is, where there is one
 */
public record StepSummary(
    int number,
    String kind,
    Optional<CivicDate> startsOn,
    Optional<CivicDate> endsOn,
    boolean planned,
    boolean remote,
    Optional<LocalText> place,
    Optional<LocalText> title,
    Optional<LocalText> note,
    Optional<String> reference) {

  /** The path below the language of the page that tells more; empty where there is none. */
  public String path() {
    String folder =
        switch (kind) {
          case "citizen_consultation" -> "/consultations/";
          case "council_adoption" -> "/council/";
          default -> "/workshops/";
        };
    return reference.map(folder::concat).orElse("");
  }
}
