package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.problem.NotFound;
import org.infitah.start.FirstStep;
import org.infitah.start.entity.SkippedStep;

/** Leaves a step out, or takes it up again. Saying so twice changes nothing. */
@Dependent
public class SkipStep {

  private final Instance<FirstStep> steps;
  private final StepRepository skipped;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  SkipStep(
      @Any Instance<FirstStep> steps,
      StepRepository skipped,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.steps = steps;
    this.skipped = skipped;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void decide(String code, boolean leaveOut) {
    Person person = current.require(Rights.START);
    if (steps.stream().noneMatch(step -> step.code().equals(code))) {
      throw new NotFound();
    }
    Optional<SkippedStep> left =
        skipped.list().stream().filter(step -> step.step().equals(code)).findFirst();
    if (left.isPresent() == leaveOut) {
      return;
    }
    Instant now = clock.instant();
    if (leaveOut) {
      skipped.add(new SkippedStep(Uuid7.at(now), code, now));
    } else {
      skipped.remove(left.orElseThrow());
    }
    audit.record(
        person.did(leaveOut ? "first-hour.step-skipped" : "first-hour.step-resumed", code));
  }
}
