package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantDirectory;
import org.infitah.foundation.time.WallClock;
import org.infitah.start.FirstHour;

/**
 * Has each tenant count how it is and publish the numbers, bound to itself: the network learns them
 * without a right to read what was counted.
 */
@Dependent
public class PublishVitals implements TenantJob {

  private final VitalsRepository vitals;
  private final TenantDirectory tenants;
  private final FirstHour start;
  private final Clock clock;
  private final Duration rest;

  @Inject
  PublishVitals(
      VitalsRepository vitals,
      TenantDirectory tenants,
      FirstHour start,
      @WallClock Clock clock,
      @ConfigProperty(name = "infitah.vitals.rest", defaultValue = "PT10M") Duration rest) {
    this.vitals = vitals;
    this.tenants = tenants;
    this.start = start;
    this.clock = clock;
    this.rest = rest;
  }

  @Override
  public String name() {
    return "publish-vitals";
  }

  @Override
  public Duration rest() {
    return rest;
  }

  @Override
  public void runFor(int id) {
    Tenant tenant = tenants.get(id);
    if (!tenant.isNetwork()) {
      vitals.publish(tenant, start.progress(), clock.instant());
    }
  }
}
