package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.infitah.consultation.entity.Guest;
import org.infitah.foundation.identity.GuestTicket;

/** Who proved an address in the browser at hand, if anybody did. */
@Dependent
public class CurrentGuest {

  private final GuestRepository guests;
  private final GuestTicket ticket;
  private final Clock clock;

  @Inject
  CurrentGuest(GuestRepository guests, GuestTicket ticket, Clock clock) {
    this.guests = guests;
    this.ticket = ticket;
    this.clock = clock;
  }

  public Optional<Guest> find() {
    return find(clock.instant());
  }

  Optional<Guest> find(Instant now) {
    return ticket.hash().flatMap(hash -> guests.known(hash, now));
  }
}
