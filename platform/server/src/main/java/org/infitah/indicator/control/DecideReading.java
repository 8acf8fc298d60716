package org.infitah.indicator.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.indicator.entity.Indicator;
import org.infitah.indicator.entity.Reading;

/** A second person says whether a reading is true; nobody decides on an own one. */
@Dependent
public class DecideReading {

  private final IndicatorRepository indicators;
  private final CurrentPerson current;
  private final AuditTrail audit;

  @Inject
  DecideReading(IndicatorRepository indicators, CurrentPerson current, AuditTrail audit) {
    this.indicators = indicators;
    this.current = current;
    this.audit = audit;
  }

  /** Whether there is such a reading. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public boolean decide(Indicator indicator, UUID id, boolean approved) {
    Person person = current.require(Rights.APPROVE);
    Reading reading = indicators.find(indicator.id(), id).orElse(null);
    if (reading == null) {
      return false;
    }
    if (!reading.awaits()) {
      throw new Unkeepable(Map.of("reading", "decided"));
    }
    if (reading.enteredBy().equals(person.subject())) {
      throw new Unkeepable(Map.of("reading", "own"));
    }
    reading.decide(approved, person.subject());
    audit.record(
        person.did(approved ? "progress.approved" : "progress.refused", indicator.reference()));
    return true;
  }
}
