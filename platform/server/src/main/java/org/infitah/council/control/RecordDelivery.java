package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.infitah.council.entity.Convocation;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;

/** Records that a member's convocation was delivered by hand or by registered post. */
@Dependent
public class RecordDelivery {

  private static final String FIELD = "delivery";
  private static final Set<String> WAYS = Set.of("hand", "post");
  private static final int LONGEST = 500;

  private final CouncilRepository council;
  private final ConvocationRepository convocations;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  RecordDelivery(
      CouncilRepository council,
      ConvocationRepository convocations,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.council = council;
    this.convocations = convocations;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Once for all, for the latest call. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void record(CouncilSession session, CouncilMember member, Convocation.Delivery told) {
    Person person = current.require(Rights.KEEP);
    council.hold(session.id());
    Convocation one =
        convocations.latest(session.id()).stream()
            .filter(convocation -> convocation.memberId().equals(member.id()))
            .findFirst()
            .orElseThrow(() -> Unkeepable.because(FIELD, "unconvened"));
    if (one.isProved()) {
      throw Unkeepable.because(FIELD, "known");
    }
    if (!WAYS.contains(told.way())) {
      throw Unkeepable.because(FIELD, "way");
    }
    boolean early =
        session
            .convenedOn()
            .map(CivicDate::firstDay)
            .filter(day -> !told.on().isBefore(day))
            .isEmpty();
    if (early
        || told.on().isAfter(Morocco.today(clock))
        || told.on().isAfter(one.heldOn().firstDay())) {
      throw Unkeepable.because(FIELD, "delivered");
    }
    if (told.proof().isBlank() || told.proof().length() > LONGEST) {
      throw Unkeepable.because(FIELD, "proof");
    }
    one.deliver(told, person.subject());
    audit.record(person.did("plenary.delivered", session.reference()));
  }
}
