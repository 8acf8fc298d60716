package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Way;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.Workshop;

/** Says that a meeting does not take place, and why; those who registered are told. */
@Dependent
public class CancelMeeting {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 2_000;

  private final WorkshopRepository workshops;
  private final RegistrationRepository registrations;
  private final TellRegistered telling;
  private final Way way;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  CancelMeeting(
      WorkshopRepository workshops,
      RegistrationRepository registrations,
      TellRegistered telling,
      Way way,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.workshops = workshops;
    this.registrations = registrations;
    this.telling = telling;
    this.way = way;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Cancels it for good: whoever wants it after all calls another. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void cancel(Workshop known, LocalText reason) {
    Person person = current.require(Rights.CALL);
    Instant now = clock.instant();
    Workshop workshop = workshops.hold(known.id());
    if (!workshop.coming(LocalDate.ofInstant(now, Morocco.ZONE))) {
      throw new NotNow(workshop.cancelledAt().isPresent() ? "cancelled" : "over");
    }
    boolean fits =
        reason.texts().values().stream()
            .allMatch(words -> words.strip().length() >= SHORTEST && words.length() <= LONGEST);
    if (!fits) {
      throw new Unfit(Map.of("reason", "reason"));
    }
    workshop.cancel(reason, now);
    way.remove(workshop.reference());
    audit.record(person.did("meeting.cancelled", workshop.reference()));
    telling.cancelled(workshop, registrations.list(workshop.id()));
  }
}
