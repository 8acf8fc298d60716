package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Programmes;
import org.infitah.programme.References;
import org.infitah.programme.Way;
import org.infitah.workshop.entity.AgendaItem;
import org.infitah.workshop.entity.Call;
import org.infitah.workshop.entity.Workshop;

/** Calls people to a meeting, and says it otherwise while it has not been held. */
@Dependent
public class CallMeeting {

  private final WorkshopRepository workshops;
  private final RegistrationRepository registrations;
  private final TellRegistered telling;
  private final Retention retention;
  private final References references;
  private final Programmes programmes;
  private final Way way;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  CallMeeting(
      WorkshopRepository workshops,
      RegistrationRepository registrations,
      TellRegistered telling,
      Retention retention,
      References references,
      Programmes programmes,
      Way way,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.workshops = workshops;
    this.registrations = registrations;
    this.telling = telling;
    this.retention = retention;
    this.references = references;
    this.programmes = programmes;
    this.way = way;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Calls one and answers its reference. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public String call(Call call) {
    Person person = current.require(Rights.CALL);
    Instant now = clock.instant();
    Map<String, String> wrong = new LinkedHashMap<>(call.wrong());
    if (call.startsOn().isBefore(LocalDate.ofInstant(now, Morocco.ZONE))) {
      wrong.put("startsOn", "past");
    }
    Unfit.refuse(wrong);
    String reference = references.next("W", 3, "Workshop");
    Workshop workshop = new Workshop(Uuid7.at(now), programmes.currentId(), reference, call);
    workshops.add(workshop);
    say(workshop, call.agenda(), now);
    mark(workshop, call);
    audit.record(person.did("meeting.called", reference));
    return reference;
  }

  /** Says it otherwise, unless somebody did in the meantime; those who registered are told. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void revise(Workshop known, int version, Call call) {
    Person person = current.require(Rights.CALL);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Morocco.ZONE);
    Workshop workshop = workshops.hold(known.id());
    if (!workshop.coming(today)) {
      throw new NotNow(workshop.cancelledAt().isPresent() ? "cancelled" : "over");
    }
    if (workshop.version() != version) {
      Unfit.refuse(Map.of("version", "overtaken"));
    }
    Map<String, String> wrong = new LinkedHashMap<>(call.wrong());
    LocalDate before = workshop.startsOn().orElseThrow().firstDay();
    if (call.startsOn().isBefore(today) && !call.startsOn().equals(before)) {
      wrong.put("startsOn", "past");
    }
    if (registrations
        .terms(workshop.id())
        .filter(terms -> terms.closesOn().isAfter(call.endsOn().orElse(call.startsOn())))
        .isPresent()) {
      wrong.put("startsOn", "registering");
    }
    Unfit.refuse(wrong);
    boolean moved =
        !before.equals(call.startsOn())
            || !workshop.announcedStart().equals(call.from())
            || !workshop.place().equals(call.place())
            || !workshop.joinLink().equals(call.joinLink());
    workshop.call(call);
    say(workshop, call.agenda(), now);
    mark(workshop, call);
    audit.record(person.did("meeting.changed", workshop.reference()));
    if (registrations.terms(workshop.id()).isPresent()) {
      retention.note(workshop);
    }
    if (moved) {
      telling.changed(workshop, registrations.list(workshop.id()));
    }
  }

  /** It stands in the programme's way where there is a programme. */
  private void mark(Workshop workshop, Call call) {
    Optional<UUID> programme = programmes.currentId();
    if (programme.isPresent() && programme.equals(workshop.programmeId())) {
      way.put(
          workshop.kind(),
          workshop.reference(),
          Optional.of(workshop.title()),
          call.startsOn(),
          call.endsOn().orElse(call.startsOn()));
    }
  }

  private void say(Workshop workshop, List<Call.Point> points, Instant now) {
    List<AgendaItem> known = workshops.agenda(workshop.id());
    for (int i = 0; i < points.size(); i++) {
      if (i < known.size()) {
        known.get(i).say(points.get(i));
      } else {
        int last = known.isEmpty() ? 0 : known.get(known.size() - 1).number();
        int number = last + 1 + i - known.size();
        workshops.add(new AgendaItem(Uuid7.at(now), workshop.id(), number, points.get(i)));
      }
    }
    known.stream().skip(points.size()).forEach(workshops::remove);
  }
}
