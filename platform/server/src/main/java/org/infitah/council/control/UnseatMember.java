package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.infitah.council.entity.CouncilMember;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.time.Morocco;

/** Says from when somebody sits in the council no more. */
@Dependent
public class UnseatMember {

  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  UnseatMember(CurrentPerson current, AuditTrail audit, Clock clock) {
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** From that day on. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void unseat(CouncilMember member, LocalDate on) {
    Person person = current.require(Rights.KEEP);
    boolean fits =
        member.leftOn().isEmpty()
            && !on.isBefore(member.electedOn().firstDay())
            && !on.isAfter(Morocco.today(clock));
    if (!fits) {
      throw Unkeepable.because("left", "left");
    }
    member.leave(on);
    audit.record(person.did("plenary.unseated", member.reference()));
  }
}
