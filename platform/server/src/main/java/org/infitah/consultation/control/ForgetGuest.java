package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.infitah.consultation.entity.Guest;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.GuestTicket;

/**
 * Forgets the guest of this browser at their word: the address, the letters and the names under
 * what they wrote. What was said stays, since others read and support it.
 */
@Dependent
public class ForgetGuest {

  private final GuestRepository guests;
  private final CurrentGuest current;
  private final GuestTerms terms;
  private final GuestTicket ticket;
  private final AuditTrail audit;

  @Inject
  ForgetGuest(
      GuestRepository guests,
      CurrentGuest current,
      GuestTerms terms,
      GuestTicket ticket,
      AuditTrail audit) {
    this.guests = guests;
    this.current = current;
    this.terms = terms;
    this.ticket = ticket;
    this.audit = audit;
  }

  /** Whoever is forgotten already may ask again. */
  @Transactional
  public void forget() {
    Optional<Guest> found = current.find();
    if (found.isPresent()) {
      Guest guest = found.get();
      guests.unname(guest);
      guests.remove(guest);
      terms.note();
      audit.record(
          new Act(
              "participation.guest-forgotten", guest.subject(), Set.of(), guest.id().toString()));
    }
    ticket.take();
  }
}
