package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.Guest;
import org.infitah.consultation.entity.GuestIdea;
import org.infitah.consultation.entity.Writer;
import org.infitah.foundation.identity.GuestTicket;
import org.infitah.foundation.persistence.Sha256;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;

/** Follows a letter: what waited is a contribution, and the browser is known for some weeks. */
@Dependent
public class ConfirmGuestIdea {

  private final ConsultationRepository consultations;
  private final GuestRepository guests;
  private final ContributeAsGuest contributing;
  private final GuestTerms terms;
  private final GuestTicket ticket;
  private final Clock clock;

  @Inject
  ConfirmGuestIdea(
      ConsultationRepository consultations,
      GuestRepository guests,
      ContributeAsGuest contributing,
      GuestTerms terms,
      GuestTicket ticket,
      Clock clock) {
    this.consultations = consultations;
    this.guests = guests;
    this.contributing = contributing;
    this.terms = terms;
    this.ticket = ticket;
    this.clock = clock;
  }

  /** What waits for a letter, to be looked at before it is confirmed. */
  public Optional<GuestIdea> waiting(String token) {
    return guests.waiting(Sha256.of(token), clock.instant());
  }

  /** Keeps it; a letter can be followed once, while the consultation is open. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Contribution confirm(String token) {
    return confirm(token, true);
  }

  /** The same for a program, which is not a browser to be known again. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Contribution confirmElsewhere(String token) {
    return confirm(token, false);
  }

  private Contribution confirm(String token, boolean here) {
    Instant now = clock.instant();
    String hash = Sha256.of(token);
    GuestIdea found = guests.waiting(hash, now).orElseThrow(() -> new NotNow("link"));
    Consultation consultation = consultations.lock(found.consultationId());
    // Whoever waited for the lock looks again: another may have followed the letter meanwhile.
    GuestIdea waiting = guests.waiting(hash, now).orElseThrow(() -> new NotNow("link"));
    if (!consultation.takes(LocalDate.ofInstant(now, Morocco.ZONE))) {
      throw new NotNow("late");
    }
    Guest guest = here ? proved(waiting.writer(), now) : named(waiting.writer(), hash, now);
    Contribution kept =
        contributing.keep(consultation, waiting.idea(), waiting.writer(), guest, now);
    guests.remove(waiting);
    terms.note();
    return kept;
  }

  /** Whom no browser is to know again: a browser that knew them goes on. */
  private Guest named(Writer writer, String hash, Instant now) {
    Instant until = now.plus(terms.known());
    Guest guest =
        guests
            .of(writer.address())
            .orElseGet(() -> new Guest(Uuid7.at(now), writer.address(), hash, now, until));
    guest.stay(until);
    guests.add(guest);
    return guest;
  }

  private Guest proved(Writer writer, Instant now) {
    String hash = ticket.give(terms.known());
    Instant until = now.plus(terms.known());
    Optional<Guest> before = guests.of(writer.address());
    before.ifPresent(guest -> guest.prove(hash, now, until));
    Guest guest =
        before.orElseGet(() -> new Guest(Uuid7.at(now), writer.address(), hash, now, until));
    guests.add(guest);
    return guest;
  }
}
