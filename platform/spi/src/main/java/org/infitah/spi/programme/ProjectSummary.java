package org.infitah.spi.programme;

import java.util.List;
import org.infitah.spi.LocalText;

/**
 * A project of a programme in short.
 *
 * @param reference its public code, for instance {@code SEF-P-001}
 * @param principles codes of the openness principles it serves
 */
public record ProjectSummary(
    String reference, int number, LocalText title, List<String> principles) {

  public ProjectSummary {
    principles = List.copyOf(principles);
  }
}
