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
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.workshop.entity.Registration;
import org.infitah.workshop.entity.RegistrationQuota;
import org.infitah.workshop.entity.RegistrationTerms;
import org.infitah.workshop.entity.Seating;
import org.infitah.workshop.entity.Terms;
import org.infitah.workshop.entity.Workshop;

/** Says on what terms people register for a coming meeting, or other terms. */
@Dependent
public class OpenRegistration {

  private final WorkshopRepository workshops;
  private final RegistrationRepository registrations;
  private final TellRegistered telling;
  private final Retention retention;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  OpenRegistration(
      WorkshopRepository workshops,
      RegistrationRepository registrations,
      TellRegistered telling,
      Retention retention,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.workshops = workshops;
    this.registrations = registrations;
    this.telling = telling;
    this.retention = retention;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps them, unless somebody changed them in the meantime; whoever waits for what is added has
   * it at once.
   *
   * @param version of the terms that were looked at; 0 where there were none
   */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void open(Workshop known, int version, Terms terms) {
    Person person = current.require(Rights.CALL);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Morocco.ZONE);
    Workshop workshop = workshops.hold(known.id());
    if (!workshop.coming(today)) {
      throw new NotNow(workshop.cancelledAt().isPresent() ? "cancelled" : "over");
    }
    Optional<RegistrationTerms> before = registrations.terms(workshop.id());
    if (version != before.map(RegistrationTerms::version).orElse(0)) {
      Unfit.refuse(Map.of("version", "overtaken"));
    }
    List<RegistrationQuota> quotas = registrations.quotas(workshop.id());
    List<Registration> all = registrations.list(workshop.id());
    Unfit.refuse(wrong(workshop, terms, quotas, all, today));
    if (before.isPresent()) {
      before.get().change(terms);
    } else {
      registrations.add(new RegistrationTerms(Uuid7.at(now), workshop.id(), terms));
    }
    for (int i = 0; i < terms.quotas().size(); i++) {
      if (i < quotas.size()) {
        quotas.get(i).change(terms.quotas().get(i));
      } else {
        registrations.add(
            new RegistrationQuota(Uuid7.at(now), workshop.id(), i + 1, terms.quotas().get(i)));
      }
    }
    retention.note(workshop);
    audit.record(
        person.did(
            before.isPresent() ? "meeting.terms-changed" : "meeting.registration-opened",
            workshop.reference()));
    new Seating(terms.capacity(), registrations.quotas(workshop.id()))
        .seat(all)
        .forEach(one -> telling.movedUp(workshop, one));
  }

  private static Map<String, String> wrong(
      Workshop workshop,
      Terms terms,
      List<RegistrationQuota> quotas,
      List<Registration> all,
      LocalDate today) {
    Map<String, String> wrong = new LinkedHashMap<>(terms.wrong());
    LocalDate last = workshop.endsOn().or(workshop::startsOn).orElseThrow().lastDay();
    if (terms.closesOn().isBefore(today) || terms.closesOn().isAfter(last)) {
      wrong.put("closesOn", "closes");
    }
    if (all.stream().filter(Registration::seated).count() > terms.capacity()) {
      wrong.put("capacity", "fewer");
    }
    if (terms.quotas().size() < quotas.size()) {
      wrong.put("quotas", "fewer");
    }
    for (int i = 0; i < terms.quotas().size() && !wrong.containsKey("quotas"); i++) {
      int number = i + 1;
      long taken =
          all.stream()
              .filter(one -> one.seated() && one.quota().filter(q -> q == number).isPresent())
              .count();
      if (taken > terms.quotas().get(i).places()) {
        wrong.put("quotas", "fewer");
      }
    }
    return wrong;
  }
}
