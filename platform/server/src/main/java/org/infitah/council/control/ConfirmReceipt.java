package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.infitah.council.entity.Convocation;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;

/** Says, by whom it is addressed to, that a convocation arrived. */
@Dependent
public class ConfirmReceipt {

  private final CouncilRepository council;
  private final OwnConvocations own;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ConfirmReceipt(
      CouncilRepository council,
      OwnConvocations own,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.council = council;
    this.own = own;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whoever has said so already may say so again. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void confirm(CouncilSession session) {
    Person person = current.require();
    // Keycloak is asked before anybody has to wait for what is locked.
    String address = own.address(person);
    council.hold(session.id());
    List<Convocation> mine = own.to(address, session);
    if (mine.isEmpty()) {
      throw Unkeepable.because("receipt", "other-address");
    }
    Instant now = clock.instant();
    List<Convocation> open = mine.stream().filter(one -> !one.isProved()).toList();
    open.forEach(one -> one.receive(person.subject(), now));
    if (!open.isEmpty()) {
      audit.record(person.did("plenary.received", session.reference()));
    }
  }
}
