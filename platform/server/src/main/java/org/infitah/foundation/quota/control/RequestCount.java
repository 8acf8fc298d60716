package org.infitah.foundation.quota.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.infitah.foundation.metric.Happening;
import org.infitah.foundation.metric.Meters;
import org.infitah.foundation.quota.DayRequests;
import org.infitah.foundation.quota.Resource;
import org.infitah.foundation.quota.Spent;
import org.infitah.foundation.time.Morocco;
import org.infitah.foundation.time.WallClock;

/**
 * The requests to each tenant's API since they were last written down, on this node: to count each
 * in the database would cost what a limit is to save.
 */
@ApplicationScoped
public class RequestCount implements DayRequests {

  private final Map<Integer, LongAdder> since = new ConcurrentHashMap<>();
  private final Map<Integer, Over> over = new ConcurrentHashMap<>();

  private Meters meters;
  private Clock clock;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected RequestCount() {}

  @Inject
  RequestCount(Meters meters, @WallClock Clock clock) {
    this.meters = meters;
    this.clock = clock;
  }

  /** The day on which a tenant had used all it may. */
  private record Over(String day, long allowed) {}

  @Override
  public void one(int tenant) {
    String day = Resource.REQUESTS.period(LocalDate.ofInstant(clock.instant(), Morocco.ZONE));
    Over spent = over.get(tenant);
    if (spent != null && spent.day().equals(day)) {
      meters.count(Happening.REFUSAL, Resource.REQUESTS.code());
      throw new Spent(Resource.REQUESTS, spent.allowed());
    }
    since.computeIfAbsent(tenant, id -> new LongAdder()).increment();
  }

  /** Whether there is something to write down, or to learn. */
  boolean concerns(int tenant) {
    LongAdder counted = since.get(tenant);
    return over.containsKey(tenant) || (counted != null && counted.sum() > 0);
  }

  /** What was counted since; it is then no longer kept here. */
  long taken(int tenant) {
    return Optional.ofNullable(since.get(tenant)).map(LongAdder::sumThenReset).orElse(0L);
  }

  /** What it used up to now, as all nodes together know it. */
  void known(int tenant, String day, UsageRepository.Counted counted) {
    if (counted.used() >= counted.allowed()) {
      over.put(tenant, new Over(day, counted.allowed()));
    } else {
      over.remove(tenant);
    }
  }
}
