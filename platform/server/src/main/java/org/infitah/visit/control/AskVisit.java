package org.infitah.visit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.time.WallClock;
import org.infitah.visit.Visits;

/**
 * Asks the operator to open a visit to a member's back office. The server cannot open one itself:
 * bound to the network, it can write nothing into a member's tables.
 */
@Dependent
public class AskVisit {

  private final VisitRepository visits;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  AskVisit(
      VisitRepository visits, CurrentPerson current, AuditTrail audit, @WallClock Clock clock) {
    this.visits = visits;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Asks for it, for the person who asks and nobody else.
   *
   * @throws TooLong when it would last longer than any may
   * @throws Closed while nobody can sign in there
   */
  @Transactional
  public void ask(String alias, String reason, int minutes) {
    Person person = current.require(Visits.ASK);
    if (!visits.state(alias).orElseThrow(NotFound::new).isEntered()) {
      throw new Closed();
    }
    if (minutes > longest(alias)) {
      throw new TooLong();
    }
    visits.insert(
        alias,
        new VisitRepository.Asked(
            person.name(), reason, minutes, person.subject(), clock.instant(), "asked"));
    audit.record(person.did("emergency.asked", alias));
  }

  /** How many minutes a visit there may last at most. */
  public int longest(String alias) {
    current.require(Visits.ASK);
    return visits.longest(alias).orElseThrow(NotFound::new);
  }

  /** What was asked about a member so far, the latest first. */
  public List<VisitRepository.Asked> asked(String alias) {
    current.require(Visits.ASK);
    return visits.state(alias).map(state -> visits.asked(alias)).orElseThrow(NotFound::new);
  }

  /** No visit lasts that long. */
  public static final class TooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super("visit.wrong.minutes", 422);
    }
  }

  /** Nobody can sign in at that portal now. */
  public static final class Closed extends Refusal {

    private static final long serialVersionUID = 1L;

    Closed() {
      super("visit.wrong.closed", 409);
    }
  }
}
