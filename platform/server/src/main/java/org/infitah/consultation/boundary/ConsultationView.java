package org.infitah.consultation.boundary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/**
 * A consultation as everybody sees it.
 *
 * @param planned announced by its source, not yet known to have happened
 * @param kind {@code ideas} or {@code projects} where it is held here
 * @param question what people are asked
 * @param rules what is shown and what is not
 * @param contributions how many were received
 * @param answered how many of them have a reasoned answer, where it is held here
 * @param medianDays in how many days half of them were answered
 * @param closedOn the day it was closed, everything being answered
 * @param source where it is told of, unless it is held here
 */
public record ConsultationView(
    String reference,
    Optional<LocalDate> opensOn,
    Optional<LocalDate> closesOn,
    boolean planned,
    Optional<String> channel,
    Optional<LocalText> subject,
    Optional<LocalText> audience,
    Optional<String> kind,
    Optional<LocalText> question,
    Optional<LocalText> rules,
    Optional<Integer> contributions,
    Optional<Long> answered,
    Optional<Long> hidden,
    Optional<Double> medianDays,
    Optional<LocalDate> closedOn,
    Optional<SourceNote> source) {

  private static final long WHOLE = 100;

  /**
   * {@code announced} without dates, {@code ahead}, {@code open}, {@code answering} until everybody
   * has an answer, or {@code closed}.
   */
  public String state(LocalDate today) {
    if (opensOn.isEmpty() || closesOn.isEmpty()) {
      return "announced";
    }
    if (today.isBefore(opensOn.get())) {
      return "ahead";
    }
    if (!today.isAfter(closesOn.get())) {
      return "open";
    }
    return kind.isPresent() && closedOn.isEmpty() ? "answering" : "closed";
  }

  /** How long it runs, both ends counted. */
  public Optional<Long> days() {
    return opensOn.flatMap(from -> closesOn.map(to -> ChronoUnit.DAYS.between(from, to) + 1));
  }

  /** How many are answered, in hundredths. */
  public long rate() {
    int received = contributions.orElse(0);
    return received == 0 ? WHOLE : answered.orElse(0L) * WHOLE / received;
  }
}
