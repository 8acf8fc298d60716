package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Presence;
import org.infitah.council.entity.Sitting;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;

/** Records who came to a call, and opens the session where that was enough. */
@Dependent
public class OpenSitting {

  private final CouncilRepository council;
  private final ConvocationRepository convocations;
  private final ReadCouncilLaw law;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  OpenSitting(
      CouncilRepository council,
      ConvocationRepository convocations,
      ReadCouncilLaw law,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.council = council;
    this.convocations = convocations;
    this.law = law;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether enough came; what is recorded stays either way. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public boolean open(CouncilSession session, LocalDate on, Set<UUID> came) {
    Person person = current.require(Rights.KEEP);
    if (!session.called() || !session.planned()) {
      throw Unkeepable.because("held", "opened");
    }
    CouncilLaw known = law.on(session.heldOn().firstDay());
    List<Sitting> before = council.sittings(session.id());
    int call = before.size() + 1;
    refuse(session, known, before, on);
    List<CouncilMember> members = council.inOffice(on);
    long present = members.stream().filter(member -> came.contains(member.id())).count();
    if (members.isEmpty() || present != came.size()) {
      throw Unkeepable.because("present", members.isEmpty() ? "nobody" : "stranger");
    }
    Quorum quorum = known.quorum(call, session.byGovernor(), members.size());
    Instant now = clock.instant();
    Sitting sitting =
        new Sitting(
            Uuid7.at(now),
            session.id(),
            call,
            on,
            new Sitting.Attendance(
                members.size(), (int) present, quorum.needed(), quorum.article()));
    council.add(sitting);
    for (CouncilMember member : members) {
      council.add(
          new Presence(Uuid7.at(now), sitting.id(), member.id(), came.contains(member.id())));
    }
    if (sitting.opened()) {
      session.open();
    }
    audit.record(
        person.did(
            sitting.opened() ? "plenary.opened" : "plenary.quorum-missed", session.reference()));
    return sitting.opened();
  }

  private void refuse(
      CouncilSession session, CouncilLaw known, List<Sitting> before, LocalDate on) {
    if (on.isAfter(Morocco.today(clock))) {
      throw Unkeepable.because("held", "future");
    }
    if (before.isEmpty()) {
      if (!on.equals(session.heldOn().firstDay())) {
        throw Unkeepable.because("held", "first");
      }
      return;
    }
    int call = before.size() + 1;
    if (call > known.calls(session.byGovernor())) {
      throw Unkeepable.because("held", "calls");
    }
    LocalDate last = before.get(before.size() - 1).heldOn().firstDay();
    List<LocalDate> days = known.nextCall(call, session.byGovernor(), last);
    if (on.isBefore(days.get(0)) || on.isAfter(days.get(1))) {
      throw Unkeepable.because("held", "call");
    }
    if (convocations.ofCall(session.id(), call).stream()
        .anyMatch(one -> !one.heldOn().firstDay().equals(on))) {
      throw Unkeepable.because("held", "convened-for");
    }
  }
}
