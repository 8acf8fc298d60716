package org.infitah.committee.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.infitah.committee.entity.CommitteeMember;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;

/** Somebody leaves the committee, after a last day and for a reason. */
@Dependent
public class LeaveCommittee {

  private static final int LEAST = 3;
  private static final int MOST = 500;

  private final CommitteeRepository committee;
  private final CurrentPerson current;
  private final AuditTrail audit;

  @Inject
  LeaveCommittee(CommitteeRepository committee, CurrentPerson current, AuditTrail audit) {
    this.committee = committee;
    this.current = current;
    this.audit = audit;
  }

  /** Whether there is such a member. */
  @Transactional(dontRollbackOn = Unseatable.class)
  public boolean leave(String reference, LocalDate last, String reason) {
    Person person = current.require(Rights.KEEP);
    CommitteeMember member = committee.find(reference).orElse(null);
    if (member == null) {
      return false;
    }
    Map<String, String> wrong = new LinkedHashMap<>();
    if (member.until().isPresent()) {
      wrong.put("until", "left");
    } else if (last.isBefore(member.from())) {
      wrong.put("until", "early");
    }
    if (reason.length() < LEAST || reason.length() > MOST) {
      wrong.put("reason", "reason");
    }
    if (!wrong.isEmpty()) {
      throw new Unseatable(wrong);
    }
    member.leave(last, reason, person.subject());
    audit.record(person.did("follow-up.left", reference));
    return true;
  }
}
