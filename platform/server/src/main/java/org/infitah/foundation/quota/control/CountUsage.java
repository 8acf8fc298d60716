package org.infitah.foundation.quota.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.infitah.foundation.metric.Happening;
import org.infitah.foundation.metric.Meters;
import org.infitah.foundation.quota.Quota;
import org.infitah.foundation.quota.Resource;
import org.infitah.foundation.quota.Spent;
import org.infitah.foundation.time.Morocco;
import org.infitah.foundation.time.WallClock;

/** Counts in the row of the tenant, whose lock makes all who use of the same take turns. */
@Dependent
public class CountUsage implements Quota {

  private final UsageRepository usage;
  private final Meters meters;
  private final Clock clock;

  @Inject
  CountUsage(UsageRepository usage, Meters meters, @WallClock Clock clock) {
    this.usage = usage;
    this.meters = meters;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void take(Resource resource, long amount) {
    UsageRepository.Counted counted = usage.add(resource, today(), amount);
    if (counted.used() > counted.allowed() * resource.unit()) {
      meters.count(Happening.REFUSAL, resource.code());
      throw new Spent(resource, counted.allowed());
    }
  }

  @Override
  @Transactional
  public boolean has(Resource resource) {
    UsageRepository.Counted counted = usage.add(resource, today(), 0);
    return counted.used() < counted.allowed() * resource.unit();
  }

  @Override
  @Transactional
  public void count(Resource resource, long amount) {
    usage.add(resource, today(), amount);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Morocco.ZONE);
  }
}
