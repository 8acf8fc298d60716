package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.programme.entity.GateOverride;

/** A second person says whether a reason opens a step; nobody decides on an own one. */
@Dependent
public class DecideOverride {

  private final OverrideRepository overrides;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  DecideOverride(
      OverrideRepository overrides, CurrentPerson current, AuditTrail audit, Clock clock) {
    this.overrides = overrides;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether there is such a one. */
  @Transactional(dontRollbackOn = Unopenable.class)
  public boolean decide(UUID id, boolean confirmed) {
    Person person = current.require(Rights.CONFIRM);
    GateOverride override = overrides.find(id).orElse(null);
    if (override == null) {
      return false;
    }
    if (!override.awaits()) {
      throw new Unopenable("override", "decided");
    }
    if (override.askedBy().equals(person.subject())) {
      throw new Unopenable("override", "own");
    }
    override.decide(confirmed, person.subject(), clock.instant());
    audit.record(
        person.did(
            confirmed ? "gate.override-confirmed" : "gate.override-declined", override.step()));
    return true;
  }
}
