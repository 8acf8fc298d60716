package org.infitah.foundation.plugin.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.infitah.foundation.log.LogContext;
import org.infitah.foundation.metric.Meters;
import org.infitah.foundation.persistence.RunningTransaction;
import org.infitah.foundation.plugin.HaltModule;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantContext;

/**
 * Stands around every call into a plugin: lets in so many at once, names plugin and tenant in the
 * log, measures, ends what takes too long, and has a plugin that keeps failing a tenant halted
 * there (decision 0033).
 */
@ApplicationScoped
public class Guard {

  private static final Logger LOG = System.getLogger(Guard.class.getName());
  private static final Duration GRACE = Duration.ofSeconds(3);

  private final Map<GuardedCall, Seats.Seat> underWay = new ConcurrentHashMap<>();
  private CallLimits limits;
  private Seats seats;
  private FaultCount faults;
  private RecentFaults recent;
  private Meters meters;
  private HaltModule halting;

  @Resource
  @SuppressWarnings("NullAway.Init")
  private ManagedExecutorService executor;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected Guard() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  Guard(CallLimits limits, Meters meters, HaltModule halting, RecentFaults recent) {
    this.limits = limits;
    this.seats = new Seats(limits);
    this.faults = new FaultCount(limits);
    this.meters = meters;
    this.halting = halting;
    this.recent = recent;
    meters.show("infitah.plugin.calls.under.way", () -> underWay.size());
    meters.show(
        "infitah.plugin.calls.lost",
        () -> underWay.keySet().stream().filter(GuardedCall::isLost).count());
  }

  /**
   * Lets a call in, on this thread; who is let in must {@link #end} it.
   *
   * @throws PluginBusy when no place came free in time
   */
  GuardedCall begin(HostedPlugin plugin, Tenant tenant) {
    return begin(plugin, tenant, GuardedCall.Kind.REQUEST, limits.patience());
  }

  private GuardedCall begin(
      HostedPlugin plugin, Tenant tenant, GuardedCall.Kind kind, Duration patience) {
    Seats.Seat seat =
        seats
            .take(plugin.installed(), tenant.id(), patience)
            .orElseThrow(
                () -> {
                  meters.call(plugin.id(), "busy", Duration.ZERO);
                  return new PluginBusy();
                });
    GuardedCall call =
        new GuardedCall(plugin.installed(), Optional.of(tenant), plugin.owns(), kind);
    begin(call, seat);
    return call;
  }

  private void begin(GuardedCall call, Seats.Seat seat) {
    underWay.put(call, seat);
    Deadline.bind(call);
    LogContext.plugin(call.plugin().id());
  }

  /** The call is over: counts how it ended. */
  void end(GuardedCall call) {
    GuardedCall.Outcome outcome = call.end();
    Deadline.unbind();
    LogContext.plugin(null);
    Seats.Seat seat = underWay.remove(call);
    if (seat != null) {
      seat.end();
    }
    tell(call, outcome);
  }

  /**
   * Runs something of a plugin inside a call that is under way, or as a call of its own; whatever
   * it throws counts as the plugin's failure. Nobody asked for it, so it waits for no seat.
   *
   * @throws PluginBusy when none is free
   */
  <T> T run(HostedPlugin plugin, Tenant tenant, GuardedCall.Kind kind, Supplier<T> work) {
    Optional<GuardedCall> outer = Deadline.atHand();
    if (outer.isPresent() && outer.get().plugin().equals(plugin.installed())) {
      return marked(outer.get(), work);
    }
    GuardedCall call = begin(plugin, tenant, kind, Duration.ZERO);
    RunningTransaction.ofThisThread().ifPresent(call::worksIn);
    try {
      return marked(call, work);
    } finally {
      end(call);
      outer.ifPresent(
          around -> {
            Deadline.bind(around);
            LogContext.plugin(around.plugin().id());
          });
    }
  }

  private static <T> T marked(GuardedCall call, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      call.failed(e);
      throw e;
    }
  }

  /** Watches a call that is no tenant's: a version that is being loaded. */
  GuardedCall beginLoading(InstalledPlugin plugin, Predicate<String> owns) {
    GuardedCall call = new GuardedCall(plugin, Optional.empty(), owns, GuardedCall.Kind.LOADING);
    underWay.put(call, Seats.FREE);
    Deadline.bind(call);
    return call;
  }

  /** Looks at all that is under way: ends what is late, gives up what does not end. */
  void look() {
    underWay.forEach(
        (call, seat) -> {
          call.judge(limits);
          call.wake();
          if (call.giveUp(GRACE)) {
            giveUp(call, seat);
          }
        });
  }

  private void giveUp(GuardedCall call, Seats.Seat seat) {
    try (LogContext.Binding ignored = call.named()) {
      LOG.log(
          Level.ERROR,
          "plugin {0} does not come back for {1}; its thread is lost:{2}",
          call.plugin(),
          call.tenant().map(Tenant::alias).orElse("nobody"),
          call.whereabouts());
    }
    call.takeConnections();
    seat.leaveToOthers();
    recent.note(call, GuardedCall.Outcome.LOST);
    count(call, GuardedCall.Outcome.LOST);
  }

  private void tell(GuardedCall call, GuardedCall.Outcome outcome) {
    meters.call(call.plugin().id(), outcome.name().toLowerCase(Locale.ROOT), call.took());
    if (outcome != GuardedCall.Outcome.GOOD) {
      try (LogContext.Binding ignored = call.named()) {
        LOG.log(
            Level.WARNING,
            "a call into plugin {0} for {1} ended {2} after {3} ms",
            call.plugin(),
            call.tenant().map(Tenant::alias).orElse("nobody"),
            outcome.name().toLowerCase(Locale.ROOT),
            call.took().toMillis());
      }
    }
    if (outcome != GuardedCall.Outcome.LOST) {
      if (outcome != GuardedCall.Outcome.GOOD) {
        recent.note(call, outcome);
      }
      count(call, outcome);
    }
  }

  private void count(GuardedCall call, GuardedCall.Outcome outcome) {
    call.tenant()
        .ifPresent(
            tenant ->
                faults
                    .count(call.plugin().id(), tenant.id(), outcome)
                    .ifPresent(cause -> executor.execute(() -> halt(call, tenant, cause))));
  }

  private void halt(GuardedCall call, Tenant tenant, HaltModule.Cause cause) {
    try (TenantContext.Binding ignored = TenantContext.bind(tenant.id())) {
      halting.halt(call.plugin().id(), call.plugin().version(), cause);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "plugin " + call.plugin() + " could not be halted", e);
    }
  }

  @PreDestroy
  void forget() {
    underWay.clear();
  }
}
