package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Deadline;
import org.infitah.council.entity.Sitting;
import org.infitah.council.entity.Warning;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.time.Morocco;

/** Closes a session; from that day on the time to post and to send its decisions runs. */
@Dependent
public class CloseSession {

  private static final String POSTED = "decision.posted_at_seat";
  private static final String SENT = "minutes.to_governor";

  private final CouncilRepository council;
  private final ReadCouncilLaw law;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  CloseSession(
      CouncilRepository council,
      ReadCouncilLaw law,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.council = council;
    this.law = law;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Closes it on a day.
   *
   * @param acknowledged whether it was read what the law says where it went on for long
   */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void close(CouncilSession session, LocalDate on, boolean acknowledged) {
    Person person = current.require(Rights.KEEP);
    if (!session.isOpen()) {
      throw Unkeepable.because("closed", "shut");
    }
    LocalDate opened =
        council.sittings(session.id()).stream()
            .filter(Sitting::opened)
            .findFirst()
            .orElseThrow()
            .heldOn()
            .firstDay();
    if (on.isBefore(opened) || on.isAfter(Morocco.today(clock))) {
      throw Unkeepable.because("closed", "closed");
    }
    List<Warning> warnings = SessionLength.of(session.isOrdinary(), opened, on, law.on(opened));
    if (!warnings.isEmpty() && !acknowledged) {
      throw Unkeepable.unread(warnings);
    }
    CouncilLaw known = law.on(on);
    session.close(
        on,
        new Deadline(on.plusDays(known.number(POSTED)), known.rule(POSTED).article()),
        new Deadline(known.days().after(on, known.number(SENT)), known.rule(SENT).article()),
        warnings);
    audit.record(
        person.did(
            warnings.isEmpty() ? "plenary.closed" : "plenary.closed-warned", session.reference()));
  }
}
