package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.infitah.foundation.identity.Memberships;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.time.WallClock;
import org.infitah.people.Departures;
import org.infitah.people.entity.Mandate;

/**
 * Ends all that somebody holds. Afterwards there may be no account to settle, so it is done now.
 */
@Dependent
public class LeaveOffice implements Departures {

  private final ManagePeople people;
  private final MandateRepository mandates;
  private final Memberships memberships;
  private final Agenda agenda;
  private final CurrentTenant tenant;
  private final Clock clock;

  @Inject
  LeaveOffice(
      ManagePeople people,
      MandateRepository mandates,
      Memberships memberships,
      Agenda agenda,
      CurrentTenant tenant,
      @WallClock Clock clock) {
    this.people = people;
    this.mandates = mandates;
    this.memberships = memberships;
    this.agenda = agenda;
    this.tenant = tenant;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void leave(String subject, String reason, Person by) {
    Instant now = clock.instant();
    boolean held = false;
    for (Mandate mandate : mandates.listOfSubject(subject)) {
      held = true;
      if (mandate.state(now) != Mandate.State.ENDED) {
        people.end(mandate.id(), reason, by);
      }
    }
    if (held) {
      try {
        memberships.hold(tenant.tenant().alias(), subject, Set.of());
      } catch (Memberships.Silent e) {
        throw new Unsettled(e);
      }
    }
    mandates
        .findAccountOf(subject)
        .ifPresent(account -> agenda.done(SettleAccounts.WORK, account.id()));
  }
}
