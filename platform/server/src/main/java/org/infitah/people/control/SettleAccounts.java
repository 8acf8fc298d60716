package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infitah.foundation.identity.Memberships;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.tenancy.PublicAddress;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantDirectory;
import org.infitah.foundation.time.WallClock;
import org.infitah.people.control.MandateRepository.Tenure;
import org.infitah.people.entity.Account;

/**
 * Has Keycloak agree with the mandates: opens accounts, adds and removes groups. Every step may be
 * repeated, so whatever is killed is simply done again. A mandate that is over gives nothing even
 * while Keycloak has not heard of it.
 */
@Dependent
public class SettleAccounts implements TenantJob {

  static final String WORK = "account";

  private static final System.Logger LOG = System.getLogger(SettleAccounts.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final MandateRepository mandates;
  private final DueAccounts due;
  private final Memberships memberships;
  private final TenantDirectory tenants;
  private final Clock clock;
  private final PublicAddress address;

  @Inject
  SettleAccounts(
      MandateRepository mandates,
      DueAccounts due,
      Memberships memberships,
      TenantDirectory tenants,
      @WallClock Clock clock,
      PublicAddress address) {
    this.mandates = mandates;
    this.due = due;
    this.memberships = memberships;
    this.tenants = tenants;
    this.clock = clock;
    this.address = address;
  }

  @Override
  public String name() {
    return "settle-accounts";
  }

  @Override
  public Duration rest() {
    return Duration.ofSeconds(2);
  }

  @Override
  public Optional<String> work() {
    return Optional.of(WORK);
  }

  @Override
  public void runFor(int tenant) {
    Tenant here = tenants.get(tenant);
    Instant now = clock.instant();
    for (UUID id : due.list(now)) {
      try {
        mandates
            .findAccount(id)
            .ifPresentOrElse(account -> settle(here, account, now), () -> due.done(id));
      } catch (Memberships.Silent e) {
        due.note(id, now.plus(PATIENCE));
        LOG.log(
            System.Logger.Level.WARNING,
            "tenant {0}: account {1} is not settled: {2}",
            Integer.toString(tenant),
            id,
            e.getMessage());
        return;
      }
    }
  }

  private void settle(Tenant here, Account account, Instant now) {
    String subject = account.subject().orElseGet(() -> memberships.account(account.email()));
    account.isKnownAs(subject);
    List<Tenure> held = mandates.tenures(account.id());
    Set<Role> told;
    do {
      told = roles(held, now);
      memberships.hold(here.alias(), subject, told);
      // Whoever changed a mandate meanwhile did so before this strikes out the note of it, and is
      // read now; whoever comes later waits for this transaction and notes it again.
      due.done(account.id());
      held = mandates.tenures(account.id());
    } while (!roles(held, now).equals(told));
    mandates.listOf(account.id()).forEach(mandate -> mandate.isKnownAs(subject));
    if (!told.isEmpty() && account.settledAt().isEmpty()) {
      memberships.welcome(subject, told, origin(here) + "/callback");
    }
    account.settled(now);
    held.stream()
        .flatMap(tenure -> tenure.endsAt().stream())
        .filter(end -> end.isAfter(now))
        .min(Instant::compareTo)
        .ifPresent(end -> due.note(account.id(), end));
  }

  private static Set<Role> roles(List<Tenure> held, Instant now) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    held.stream()
        .filter(tenure -> tenure.lasts(now))
        .forEach(tenure -> Role.find(tenure.role()).ifPresent(roles::add));
    return roles;
  }

  private String origin(Tenant tenant) {
    return address.of(tenant);
  }
}
