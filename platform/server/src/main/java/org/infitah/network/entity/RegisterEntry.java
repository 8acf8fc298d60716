package org.infitah.network.entity;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * One line of the register of members, which only grows.
 *
 * @param since when the member joined, or left, as its source says it; absent while none does
 * @param source what says so
 * @param recordedOn the day this line was written
 */
public record RegisterEntry(
    String alias,
    boolean joined,
    Optional<CivicDate> since,
    Optional<LocalText> source,
    String level,
    Optional<String> code,
    Optional<String> regionCode,
    LocalText names,
    LocalDate recordedOn) {

  /** From which day on it counts: the first its date can mean, or the day it was written. */
  public LocalDate from() {
    return since.map(CivicDate::firstDay).orElse(recordedOn);
  }
}
