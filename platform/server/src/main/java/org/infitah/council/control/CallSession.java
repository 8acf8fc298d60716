package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.infitah.council.entity.Call;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Warning;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;
import org.infitah.programme.References;

/**
 * Calls a session: at the time and in the way the law says, or against what it says, knowingly.
 * Each member in office has a convocation from then on.
 */
@Dependent
public class CallSession {

  private final CouncilSessionRepository sessions;
  private final AddConvocations convocations;
  private final ReadCouncilLaw law;
  private final References references;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  CallSession(
      CouncilSessionRepository sessions,
      AddConvocations convocations,
      ReadCouncilLaw law,
      References references,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.sessions = sessions;
    this.convocations = convocations;
    this.law = law;
    this.references = references;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Adds it and answers its reference.
   *
   * @param acknowledged whether what the law says against it was read and it is called all the same
   */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public String call(Call call, boolean acknowledged) {
    Person person = current.require(Rights.KEEP);
    CouncilLaw known = law.on(call.on());
    refuse(call, known);
    List<Warning> warnings = CallChecks.of(call, known);
    if (!warnings.isEmpty() && !acknowledged) {
      throw Unkeepable.unread(warnings);
    }
    String reference = references.next("S", 3, "CouncilSession");
    Instant now = clock.instant();
    CouncilSession session = new CouncilSession(Uuid7.at(now), reference, call, warnings);
    sessions.add(session);
    convocations.add(session, 1, call.on(), now);
    ledger.record(
        LedgerKind.SESSION_CALLED,
        reference,
        (call.ordinary() ? "ordinary" : "extraordinary") + '\n' + call.on(),
        now);
    audit.record(
        person.did(warnings.isEmpty() ? "plenary.called" : "plenary.called-warned", reference));
    return reference;
  }

  private void refuse(Call call, CouncilLaw known) {
    if (known.rules().isEmpty()) {
      throw Unkeepable.because("on", "lawless");
    }
    if (call.convened().isAfter(call.on()) || call.convened().isAfter(Morocco.today(clock))) {
      throw Unkeepable.because("convened", "convened");
    }
    if (call.agendaSent().filter(sent -> sent.isAfter(Morocco.today(clock))).isPresent()) {
      throw Unkeepable.because("agendaSent", "sent");
    }
    if (call.ordinary()) {
      return;
    }
    if (call.askedBy().filter(known::mayAsk).isEmpty()) {
      throw Unkeepable.because("asked", "asked");
    }
    boolean clocked = call.byGovernor() || call.askedBy().orElse("").startsWith("absolute");
    if (clocked && call.requested().filter(day -> !day.isAfter(call.convened())).isEmpty()) {
      throw Unkeepable.because("requested", "requested");
    }
  }
}
