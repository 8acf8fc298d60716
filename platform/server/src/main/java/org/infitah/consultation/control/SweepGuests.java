package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infitah.consultation.entity.Guest;
import org.infitah.consultation.entity.GuestIdea;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.job.TenantJob;

/** Deletes what waited in vain for its letter, and guests whose weeks are over. */
@Dependent
public class SweepGuests implements TenantJob {

  private final GuestRepository guests;
  private final GuestTerms terms;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  SweepGuests(GuestRepository guests, GuestTerms terms, AuditTrail audit, Clock clock) {
    this.guests = guests;
    this.terms = terms;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "sweep-guests";
  }

  @Override
  public Duration rest() {
    return Duration.ofSeconds(30);
  }

  @Override
  public Optional<String> work() {
    return Optional.of(GuestTerms.WORK);
  }

  @Override
  public void runFor(int tenant) {
    Instant now = clock.instant();
    for (GuestIdea idea : guests.listLapsed(now)) {
      guests.remove(idea);
      swept("participation.guest-lapsed", idea.id());
    }
    for (Guest guest : guests.listExpired(now)) {
      guests.remove(guest);
      swept("participation.guest-expired", guest.id());
    }
    terms.note();
  }

  private void swept(String act, UUID id) {
    audit.record(new Act(act, "schedule", Set.of(), id.toString()));
  }
}
