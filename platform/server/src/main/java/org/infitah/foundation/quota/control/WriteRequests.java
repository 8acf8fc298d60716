package org.infitah.foundation.quota.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.quota.Resource;
import org.infitah.foundation.time.Morocco;
import org.infitah.foundation.time.WallClock;

/** Writes down how many requests each tenant's API had, and learns what all nodes had together. */
@Dependent
public class WriteRequests implements TenantJob {

  private final RequestCount counting;
  private final UsageRepository usage;
  private final Clock clock;

  @Inject
  WriteRequests(RequestCount counting, UsageRepository usage, @WallClock Clock clock) {
    this.counting = counting;
    this.usage = usage;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "write-requests";
  }

  @Override
  public Duration rest() {
    return Duration.ofSeconds(15);
  }

  @Override
  public boolean concerns(int tenant) {
    return counting.concerns(tenant);
  }

  @Override
  public void runFor(int tenant) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Morocco.ZONE);
    // While all are refused nothing is counted, and yet the network may have allowed more.
    counting.known(
        tenant,
        Resource.REQUESTS.period(today),
        usage.add(Resource.REQUESTS, today, counting.taken(tenant)));
  }
}
