package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.entity.GateOverride;
import org.infitah.spi.LocalText;

/** Whoever may take a step says why it shall be open without what it asks for. */
@Dependent
public class AskOverride {

  private final Lifecycle lifecycle;
  private final OverrideRepository overrides;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  AskOverride(
      Lifecycle lifecycle,
      OverrideRepository overrides,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.lifecycle = lifecycle;
    this.overrides = overrides;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(dontRollbackOn = Unopenable.class)
  public void ask(String step, LocalText reason) {
    current.require(Rights.FOLLOW);
    Instant now = clock.instant();
    Lifecycle.Standing standing =
        lifecycle
            .find(step, LocalDate.ofInstant(now, Morocco.ZONE))
            .orElseThrow(() -> new Unopenable("step", "unknown"));
    Person person =
        current.require(
            Rights.find(standing.step().permission())
                .orElseThrow(() -> new Unopenable("step", "nobodys")));
    UUID programme = overrides.programme().orElseThrow(() -> new Unopenable("step", "programme"));
    if (standing.open()) {
      throw new Unopenable("step", "open");
    }
    if (overrides.ofCurrent().stream().anyMatch(one -> one.step().equals(step) && one.awaits())) {
      throw new Unopenable("step", "waiting");
    }
    if (!GateOverride.suffices(reason)) {
      throw new Unopenable("reason", "reason");
    }
    overrides.add(
        new GateOverride(
            Uuid7.at(now), programme, step, reason, new GateOverride.Asked(person.subject(), now)));
    audit.record(person.did("gate.override-asked", step));
  }
}
