package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Deliberation;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.time.Morocco;

/** Records that a deliberation was posted, when, and how one knows. */
@Dependent
public class PostDeliberation {

  private static final int LONGEST = 500;

  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  PostDeliberation(CurrentPerson current, AuditTrail audit, Clock clock) {
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Once for all, on a day after the session began. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void post(CouncilSession session, Deliberation deliberation, LocalDate on, String proof) {
    Person person = current.require(Rights.KEEP);
    if (deliberation.postedOn().isPresent()) {
      throw Unkeepable.because("day", "posted");
    }
    if (on.isBefore(session.heldOn().firstDay()) || on.isAfter(Morocco.today(clock))) {
      throw Unkeepable.because("day", "closed");
    }
    if (proof.isBlank() || proof.length() > LONGEST) {
      throw Unkeepable.because("proof", "proof");
    }
    deliberation.post(on, proof);
    audit.record(person.did("plenary.posted", deliberation.reference()));
  }
}
