package org.infitah.visit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.time.WallClock;
import org.infitah.visit.Visits;

/** Ends a visit before its time; the visitor is a stranger again at the next request. */
@Dependent
public class EndVisit {

  private final VisitRepository visits;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  EndVisit(
      VisitRepository visits, CurrentPerson current, AuditTrail audit, @WallClock Clock clock) {
    this.visits = visits;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Ends it; one that is over already is refused. */
  @Transactional
  public void end(UUID id) {
    Person person = current.require(Visits.END);
    visits.find(id).orElseThrow(NotFound::new).end(clock.instant(), person.subject());
    audit.record(person.did("emergency.ended", id.toString()));
  }
}
