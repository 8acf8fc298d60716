package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.workshop.entity.Registration;
import org.infitah.workshop.entity.Turnout;
import org.infitah.workshop.entity.Workshop;

/** Notes at the door who came, by list or by code, and how many came unannounced. */
@Dependent
public class Attend {

  private static final int MOST = 10_000;

  private final WorkshopRepository workshops;
  private final RegistrationRepository registrations;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  Attend(
      WorkshopRepository workshops,
      RegistrationRepository registrations,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.workshops = workshops;
    this.registrations = registrations;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whoever shows this code came; empty where nobody registered with it. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Optional<Registration> admit(Workshop known, UUID key) {
    return note(known, one -> one.entryKey().equals(key), true);
  }

  /**
   * Whoever has this number on the list came, or did not after all; empty where nobody has it.
   *
   * @param came whether they did
   */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Optional<Registration> tick(Workshop known, int number, boolean came) {
    return note(known, one -> one.number() == number, came);
  }

  private Optional<Registration> note(Workshop known, Predicate<Registration> whose, boolean came) {
    Person person = current.require(Rights.WRITE);
    Instant now = clock.instant();
    Workshop workshop = begun(known, now);
    List<Registration> all = registrations.list(workshop.id());
    Optional<Registration> found = all.stream().filter(whose).findFirst();
    if (found.isPresent() && found.get().cameAt().isPresent() != came) {
      if (came) {
        found.get().came(person.subject(), now);
      } else {
        found.get().stayedAway();
      }
      int there = Math.toIntExact(all.stream().filter(one -> one.cameAt().isPresent()).count());
      turnout(workshop, person, now).countRegistered(there, person.subject());
      audit.record(
          person.did(came ? "meeting.admitted" : "meeting.unticked", workshop.reference()));
    }
    return found;
  }

  /** That many came without having registered: a number, no names. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void walkedIn(Workshop known, int many) {
    Person person = current.require(Rights.WRITE);
    Instant now = clock.instant();
    Workshop workshop = begun(known, now);
    if (many < 0 || many > MOST) {
      throw new Unfit(Map.of("walkedIn", "number"));
    }
    turnout(workshop, person, now).countWalkedIn(many, person.subject());
    audit.record(person.did("meeting.counted", workshop.reference()));
  }

  private Turnout turnout(Workshop workshop, Person person, Instant now) {
    return registrations
        .turnout(workshop.id())
        .orElseGet(
            () -> {
              Turnout begun = new Turnout(Uuid7.at(now), workshop.id(), person.subject());
              registrations.add(begun);
              return begun;
            });
  }

  private Workshop begun(Workshop known, Instant now) {
    Workshop workshop = workshops.hold(known.id());
    if (!workshop.begun(LocalDate.ofInstant(now, Morocco.ZONE))) {
      throw new NotNow(workshop.cancelledAt().isPresent() ? "cancelled" : "early");
    }
    return workshop;
  }
}
