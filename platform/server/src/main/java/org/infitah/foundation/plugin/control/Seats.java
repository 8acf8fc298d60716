package org.infitah.foundation.plugin.control;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Who may be inside a plugin: so many for one tenant, so many for one version, so many for all
 * plugins of the node. A call that is lost keeps its place among the first two until its thread
 * ends, so that a plugin that loses calls comes to a halt by itself.
 */
final class Seats {

  private static final int MOST_KEPT = 20_000;

  private final CallLimits limits;
  private final Semaphore ofAll;
  private final Map<String, Semaphore> ofVersions = new ConcurrentHashMap<>();
  private final Map<String, Semaphore> ofTenants = new ConcurrentHashMap<>();

  Seats(CallLimits limits) {
    this.limits = limits;
    this.ofAll = new Semaphore(limits.callsOfAll(), true);
  }

  /** A place nobody waits for. */
  static final Seat FREE = new Seat(new Semaphore(0), new Semaphore(0), new Semaphore(0));

  /** A place inside; given back in two parts, each once. */
  static final class Seat {

    private final Semaphore ofAll;
    private final Semaphore ofVersion;
    private final Semaphore ofTenant;
    private final AtomicBoolean amongAll = new AtomicBoolean(true);

    private Seat(Semaphore ofAll, Semaphore ofVersion, Semaphore ofTenant) {
      this.ofAll = ofAll;
      this.ofVersion = ofVersion;
      this.ofTenant = ofTenant;
    }

    /** Others may use what all share, while this one stays inside its plugin. */
    void leaveToOthers() {
      if (amongAll.compareAndSet(true, false)) {
        ofAll.release();
      }
    }

    void end() {
      leaveToOthers();
      ofVersion.release();
      ofTenant.release();
    }
  }

  /** Waits for a seat as long as a call is patient; empty when none came free. */
  Optional<Seat> take(InstalledPlugin plugin, int tenant, Duration patience) {
    if (ofTenants.size() > MOST_KEPT) {
      ofTenants.values().removeIf(seats -> seats.availablePermits() == limits.callsOfTenant());
    }
    String version = plugin.toString();
    Semaphore ofTenant =
        ofTenants.computeIfAbsent(
            version + " " + tenant, key -> new Semaphore(limits.callsOfTenant(), true));
    Semaphore ofVersion =
        ofVersions.computeIfAbsent(version, key -> new Semaphore(limits.calls(), true));
    long until = System.nanoTime() + patience.toNanos();
    if (!isFree(ofTenant, until)) {
      return Optional.empty();
    }
    if (!isFree(ofVersion, until)) {
      ofTenant.release();
      return Optional.empty();
    }
    if (!isFree(ofAll, until)) {
      ofVersion.release();
      ofTenant.release();
      return Optional.empty();
    }
    return Optional.of(new Seat(ofAll, ofVersion, ofTenant));
  }

  private static boolean isFree(Semaphore seats, long until) {
    try {
      return seats.tryAcquire(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
