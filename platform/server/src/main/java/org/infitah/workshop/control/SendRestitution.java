package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.workshop.entity.Registration;
import org.infitah.workshop.entity.Workshop;
import org.infitah.workshop.entity.WorkshopMinutes;

/** Writes to those who came what became of what their tables said, once. */
@Dependent
public class SendRestitution {

  private final WorkshopRepository workshops;
  private final RegistrationRepository registrations;
  private final OutputRepository outputs;
  private final TellRegistered telling;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  SendRestitution(
      WorkshopRepository workshops,
      RegistrationRepository registrations,
      OutputRepository outputs,
      TellRegistered telling,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.workshops = workshops;
    this.registrations = registrations;
    this.outputs = outputs;
    this.telling = telling;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Sends it, once everybody can read it: the letter leads to the page of the meeting. */
  @Transactional(dontRollbackOn = NotNow.class)
  public void send(Workshop known) {
    Person person = current.require(Rights.PUBLISH);
    Workshop workshop = workshops.hold(known.id());
    if (workshop.restitutedAt().isPresent()) {
      throw new NotNow("restituted");
    }
    if (workshops.minutes(workshop.id()).filter(WorkshopMinutes::published).isEmpty()) {
      throw new NotNow("untold");
    }
    if (outputs.list(workshop.id()).stream().noneMatch(one -> one.contribution().isPresent())) {
      throw new NotNow("unhanded");
    }
    List<Registration> came =
        registrations.list(workshop.id()).stream().filter(one -> one.cameAt().isPresent()).toList();
    workshop.restitute(clock.instant());
    telling.restituted(workshop, came);
    audit.record(person.did("meeting.restituted", workshop.reference()));
  }
}
