package org.infitah.foundation.quota.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.quota.Resource;
import org.infitah.foundation.quota.UsedView;
import org.infitah.foundation.time.WallClock;

/**
 * Says how much one tenant may use; through the one function that only the network's rows reach.
 */
@Dependent
public class AllowUsage {

  /** Saying how much a tenant may use. */
  public static final Permission ALLOW = Permission.of("allowance.set", Role.NETWORK_ADMIN);

  private final UsageRepository usage;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  AllowUsage(
      UsageRepository usage, CurrentPerson current, AuditTrail audit, @WallClock Clock clock) {
    this.usage = usage;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** What a tenant may use now. */
  public List<UsedView> allowed(String alias) {
    current.require(ALLOW);
    List<UsedView> allowed = usage.allowed(alias);
    if (allowed.isEmpty()) {
      throw new NotFound();
    }
    return allowed;
  }

  @Transactional
  public void allow(String alias, Map<Resource, Long> amounts, String reason) {
    Person person = current.require(ALLOW);
    for (Map.Entry<Resource, Long> each : amounts.entrySet()) {
      UsageRepository.Decision decision =
          new UsageRepository.Decision(each.getValue(), reason, person.subject(), clock.instant());
      if (!usage.allow(alias, each.getKey(), decision)) {
        throw new NotFound();
      }
    }
    audit.record(person.did("allowance.set", alias));
  }
}
