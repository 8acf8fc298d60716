package org.infitah.consultation.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.spi.LocalText;

/** The way of an idea, from where it was said to what was decided. */
public record ThreadView(List<Link> links) {

  public ThreadView {
    links = List.copyOf(links);
  }

  /**
   * One link of it.
   *
   * @param kind {@code consultation}, {@code contribution}, {@code merged}, {@code answer}, {@code
   *     project}, {@code version} or {@code deliberation}
   * @param reference what it is cited by; the number of a version
   * @param outcome {@code accepted}, {@code partly} or {@code not} of an answer; {@code adopted} or
   *     {@code rejected} of a deliberation
   * @param path the page that shows it, below the language
   */
  public record Link(
      String kind,
      String reference,
      Optional<LocalText> title,
      Optional<LocalDate> on,
      Optional<String> outcome,
      String path) {}
}
