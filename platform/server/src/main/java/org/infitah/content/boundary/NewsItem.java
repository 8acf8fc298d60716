package org.infitah.content.boundary;

import java.time.Instant;
import java.util.Optional;
import org.infitah.content.Headline;
import org.infitah.spi.LocalText;

/**
 * An article in a list.
 *
 * @param picture where the smaller copy of its photograph is served
 */
public record NewsItem(
    String reference,
    String kind,
    LocalText title,
    Optional<LocalText> lead,
    Instant publishedAt,
    Optional<String> picture,
    Optional<LocalText> pictureAlt) {

  static NewsItem of(Headline headline) {
    return new NewsItem(
        headline.reference(),
        headline.kind().code(),
        headline.title(),
        headline.lead(),
        headline.publishedAt(),
        headline.thumbnail(),
        headline.pictureAlt());
  }
}
