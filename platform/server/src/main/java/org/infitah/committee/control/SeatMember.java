package org.infitah.committee.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.infitah.committee.entity.CommitteeMember;
import org.infitah.committee.entity.Seat;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;

/** Somebody takes a seat in the committee of the current programme. */
@Dependent
public class SeatMember {

  private final CommitteeRepository committee;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  SeatMember(CommitteeRepository committee, CurrentPerson current, AuditTrail audit, Clock clock) {
    this.committee = committee;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Seats them and answers the reference. */
  @Transactional(dontRollbackOn = Unseatable.class)
  public String seat(Seat seat) {
    Person person = current.require(Rights.KEEP);
    if (!seat.wrong().isEmpty()) {
      throw new Unseatable(seat.wrong());
    }
    UUID programme =
        committee.programme().orElseThrow(() -> new Unseatable(Map.of("name", "programme")));
    String reference = committee.nextMember();
    committee.add(
        new CommitteeMember(
            Uuid7.at(clock.instant()), programme, reference, seat, person.subject()));
    audit.record(person.did("follow-up.joined", reference));
    return reference;
  }
}
