package org.infitah.consultation.boundary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/** As it is shown. */
public record ConsultationView(
    String reference,
    Optional<LocalDate> opensOn,
    Optional<LocalDate> closesOn,
    boolean planned,
    Optional<String> channel,
    Optional<LocalText> subject,
    Optional<LocalText> audience,
    Optional<Integer> contributions,
    SourceNote source) {

  /** {@code announced} without dates, {@code ahead}, {@code open} or {@code closed}. */
  public String state(LocalDate today) {
    if (opensOn.isEmpty() || closesOn.isEmpty()) {
      return "announced";
    }
    if (today.isBefore(opensOn.get())) {
      return "ahead";
    }
    return today.isAfter(closesOn.get()) ? "closed" : "open";
  }

  /** How long it runs, both ends counted. */
  public Optional<Long> days() {
    return opensOn.flatMap(from -> closesOn.map(to -> ChronoUnit.DAYS.between(from, to) + 1));
  }
}
