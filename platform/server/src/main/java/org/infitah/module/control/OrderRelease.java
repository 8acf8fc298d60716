package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.time.WallClock;

/**
 * Has a tenant put a module back into service. Its own job does it, writes the act into its trail
 * and tells its administrators: the network writes nothing into its rows.
 */
@Dependent
public class OrderRelease {

  private final ReleaseRepository releases;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  OrderRelease(
      ReleaseRepository releases, CurrentPerson current, AuditTrail audit, @WallClock Clock clock) {
    this.releases = releases;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Orders it; one that is in no quarantine there stays as it is. */
  @Transactional
  public void order(String id, String alias, String reason) {
    Person person = current.require(Rights.ALLOW);
    Release release = new Release(id, alias, reason, person.subject(), clock.instant());
    if (!releases.write(release)) {
      throw new NotFound();
    }
    audit.record(person.did("extension.released", id + " " + alias));
  }
}
