package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.Convocation;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Sitting;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.time.Morocco;

/**
 * Convenes the members to the call at hand, with the agenda: whoever was convened before is not
 * convened again, whoever gave an address since is written to.
 */
@Dependent
public class ConveneMembers {

  private static final String FIELD = "convening";

  private final CouncilRepository council;
  private final ConvocationRepository convocations;
  private final AddConvocations adding;
  private final WriteToMembers writing;
  private final ReadCouncilLaw law;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ConveneMembers(
      CouncilRepository council,
      ConvocationRepository convocations,
      AddConvocations adding,
      WriteToMembers writing,
      ReadCouncilLaw law,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.council = council;
    this.convocations = convocations;
    this.adding = adding;
    this.writing = writing;
    this.law = law;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Convenes them.
   *
   * @param on the day of a call that follows one without a quorum; the first has the session's
   */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void convene(CouncilSession session, Optional<LocalDate> on) {
    Person person = current.require(Rights.KEEP);
    council.hold(session.id());
    List<Sitting> sittings = council.sittings(session.id());
    if (!session.called() || sittings.stream().anyMatch(Sitting::opened)) {
      throw Unkeepable.because(FIELD, "begun");
    }
    List<AgendaPoint> agenda = council.points(session.id());
    if (agenda.isEmpty()) {
      throw Unkeepable.because(FIELD, "agenda");
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Morocco.ZONE);
    int call = sittings.size() + 1;
    LocalDate day = day(session, sittings, convocations.ofCall(session.id(), call), on);
    int changed = adding.add(session, call, day, now).size();
    // A session that is over can still be recorded; nobody is written to about it.
    if (!day.isBefore(today)) {
      changed += writing.write(session, agenda, convocations.ofCall(session.id(), call), today);
    }
    if (changed == 0) {
      throw Unkeepable.because(FIELD, "convoked");
    }
    audit.record(person.did("plenary.convened", session.reference()));
  }

  private LocalDate day(
      CouncilSession session,
      List<Sitting> sittings,
      List<Convocation> convened,
      Optional<LocalDate> on) {
    if (sittings.isEmpty()) {
      return session.heldOn().firstDay();
    }
    if (!convened.isEmpty()) {
      return convened.get(0).heldOn().firstDay();
    }
    CouncilLaw known = law.on(session.heldOn().firstDay());
    int call = sittings.size() + 1;
    if (call > known.calls(session.byGovernor())) {
      throw Unkeepable.because(FIELD, "calls");
    }
    LocalDate asked = on.orElseThrow(() -> Unkeepable.because(FIELD, "day"));
    LocalDate last = sittings.get(sittings.size() - 1).heldOn().firstDay();
    List<LocalDate> days = known.nextCall(call, session.byGovernor(), last);
    if (asked.isBefore(days.get(0)) || asked.isAfter(days.get(1))) {
      throw Unkeepable.because(FIELD, "call");
    }
    return asked;
  }
}
