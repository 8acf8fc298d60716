package org.infitah.workshop.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.DecisionText;
import org.infitah.workshop.entity.MeetingDecision;

/**
 * What a meeting decided.
 *
 * @param lead the body or service that carries it
 * @param dueOn the last day for it
 * @param version with which it is said otherwise
 */
public record DecisionView(
    int number, LocalText words, Optional<LocalText> lead, Optional<LocalDate> dueOn, int version) {

  static DecisionView of(MeetingDecision decision) {
    DecisionText text = decision.text();
    return new DecisionView(
        decision.number(), text.words(), text.lead(), text.dueOn(), decision.version());
  }
}
