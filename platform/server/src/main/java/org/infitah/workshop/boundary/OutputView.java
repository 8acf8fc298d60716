package org.infitah.workshop.boundary;

import java.util.Optional;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.TableOutput;

/**
 * What a table came to.
 *
 * @param number among all of the workshop
 * @param lead the body or service that would carry it
 * @param contribution the reference of what it became in a consultation
 */
public record OutputView(
    int number,
    int table,
    LocalText problem,
    LocalText idea,
    Optional<LocalText> funding,
    Optional<LocalText> lead,
    Optional<String> contribution,
    int version) {

  static OutputView of(TableOutput one) {
    return new OutputView(
        one.number(),
        one.output().table(),
        one.output().problem(),
        one.output().idea(),
        one.output().funding(),
        one.output().lead(),
        one.contribution(),
        one.version());
  }
}
