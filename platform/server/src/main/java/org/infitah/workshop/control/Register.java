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
import org.infitah.foundation.identity.MailAddresses;
import org.infitah.foundation.identity.Memberships;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.workshop.entity.Registrant;
import org.infitah.workshop.entity.Registration;
import org.infitah.workshop.entity.RegistrationQuota;
import org.infitah.workshop.entity.RegistrationTerms;
import org.infitah.workshop.entity.Seating;
import org.infitah.workshop.entity.Workshop;

/**
 * Registers the person at hand for a meeting, once, or no longer. All who do so at the same time
 * stand in a line, so that no place is given away twice and none stays empty.
 */
@Dependent
public class Register {

  private final WorkshopRepository workshops;
  private final RegistrationRepository registrations;
  private final TellRegistered telling;
  private final MailAddresses addresses;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  Register(
      WorkshopRepository workshops,
      RegistrationRepository registrations,
      TellRegistered telling,
      MailAddresses addresses,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.workshops = workshops;
    this.registrations = registrations;
    this.telling = telling;
    this.addresses = addresses;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Registers; who has done so already stays where they are.
   *
   * @param quota the number of the person's group, where there are groups
   * @param language of the letters
   */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void register(
      Workshop known, Optional<Integer> quota, List<String> needs, Language language) {
    Person person = current.require(Rights.REGISTER);
    Instant now = clock.instant();
    if (registrations.has(known.id(), person.subject())) {
      return;
    }
    // Keycloak is asked once, and before anybody has to wait in line.
    Optional<String> address = address(person.subject());
    Workshop workshop = workshops.hold(known.id());
    List<Registration> all = registrations.list(workshop.id());
    if (all.stream().anyMatch(one -> one.registrant().equals(person.subject()))) {
      return;
    }
    RegistrationTerms terms = open(workshop, LocalDate.ofInstant(now, Morocco.ZONE));
    List<RegistrationQuota> quotas = registrations.quotas(workshop.id());
    Unfit.refuse(wrong(terms, quotas, quota, needs));
    Registration own =
        new Registration(
            Uuid7.at(now),
            workshop.id(),
            all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1,
            new Registrant(person.subject(), person.name(), address, language.code(), quota, needs),
            now);
    registrations.add(own);
    audit.record(person.did("meeting.registered", workshop.reference()));
    settle(workshop, terms, quotas);
    if (own.seated()) {
      telling.seated(workshop, own);
    } else {
      telling.waits(workshop, own);
    }
  }

  /** Comes not after all; the first of those who wait has the place. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void withdraw(Workshop known) {
    Person person = current.require(Rights.REGISTER);
    Instant now = clock.instant();
    Workshop workshop = workshops.hold(known.id());
    Optional<Registration> own =
        registrations.list(workshop.id()).stream()
            .filter(one -> one.registrant().equals(person.subject()))
            .findFirst();
    if (own.isEmpty()) {
      return;
    }
    if (own.get().cameAt().isPresent()) {
      throw new NotNow("came");
    }
    registrations.remove(own.get());
    audit.record(person.did("meeting.withdrawn", workshop.reference()));
    Optional<RegistrationTerms> terms = registrations.terms(workshop.id());
    if (terms.isPresent() && workshop.coming(LocalDate.ofInstant(now, Morocco.ZONE))) {
      settle(workshop, terms.get(), registrations.quotas(workshop.id()));
    }
  }

  /** Those who moved up before the person at hand hear of it; that person is told apart. */
  private void settle(Workshop workshop, RegistrationTerms terms, List<RegistrationQuota> quotas) {
    String self = current.require().subject();
    new Seating(terms.capacity(), quotas)
        .seat(registrations.list(workshop.id())).stream()
            .filter(one -> !one.registrant().equals(self))
            .forEach(one -> telling.movedUp(workshop, one));
  }

  private RegistrationTerms open(Workshop workshop, LocalDate today) {
    if (!workshop.coming(today)) {
      throw new NotNow(workshop.cancelledAt().isPresent() ? "cancelled" : "over");
    }
    RegistrationTerms terms =
        registrations.terms(workshop.id()).orElseThrow(() -> new NotNow("closed"));
    if (terms.closesOn().isBefore(today)) {
      throw new NotNow("closed");
    }
    return terms;
  }

  private static Map<String, String> wrong(
      RegistrationTerms terms,
      List<RegistrationQuota> quotas,
      Optional<Integer> quota,
      List<String> needs) {
    Map<String, String> wrong = new LinkedHashMap<>();
    boolean known =
        quotas.stream().anyMatch(one -> quota.filter(q -> q == one.number()).isPresent());
    if (quotas.isEmpty() ? quota.isPresent() : !known) {
      wrong.put("quota", "group");
    }
    if (!terms.needs().containsAll(needs)) {
      wrong.put("needs", "need");
    }
    return wrong;
  }

  private Optional<String> address(String subject) {
    try {
      return addresses.of(subject).filter(Mail::isAddress);
    } catch (Memberships.Silent e) {
      return Optional.empty();
    }
  }
}
