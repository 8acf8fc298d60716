package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.entity.Limits;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.time.WallClock;

/**
 * Removes a tenant's sign-ins that are over. Those whose Keycloak session ended on another host, or
 * through the back channel, are recorded here: this tenant learns of it now.
 */
@Dependent
public class SweepSignIns implements TenantJob {

  private final SignInRepository signIns;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  SweepSignIns(SignInRepository signIns, AuditTrail audit, @WallClock Clock clock) {
    this.signIns = signIns;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "sweep-sign-ins";
  }

  @Override
  public Duration rest() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void runFor(int tenant) {
    Instant now = clock.instant();
    for (SignInRepository.Over over :
        signIns.deleteOver(tenant, now, now.minus(Limits.USUAL.idle()))) {
      audit.record(
          new Act(
              over.ended() ? "sign-in.ended-with-session" : "sign-in.expired",
              over.subject(),
              over.roles(),
              over.id().toString()));
    }
  }
}
