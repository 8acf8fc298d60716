package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.infitah.foundation.plugin.ModuleFault;
import org.infitah.foundation.time.WallClock;

/**
 * The last calls into each plugin that did not go well on this node. The log has them too, with
 * what was thrown; here stays what may be shown to whoever wrote the plugin.
 */
@ApplicationScoped
public class RecentFaults {

  private static final int MOST = 20;

  private final Map<String, Deque<ModuleFault>> last = new ConcurrentHashMap<>();
  private Clock clock;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected RecentFaults() {}

  @Inject
  RecentFaults(@WallClock Clock clock) {
    this.clock = clock;
  }

  /** Notes one; a call that is nobody's is told by the plugin's standing. */
  void note(GuardedCall call, GuardedCall.Outcome outcome) {
    call.tenant()
        .ifPresent(
            tenant ->
                add(
                    call.plugin().id(),
                    new ModuleFault(
                        clock.instant(),
                        tenant.alias(),
                        call.kind().code(),
                        outcome.name().toLowerCase(Locale.ROOT),
                        call.thrown())));
  }

  private void add(String plugin, ModuleFault fault) {
    last.compute(
        plugin,
        (same, before) -> {
          Deque<ModuleFault> faults =
              before == null ? new ArrayDeque<>() : new ArrayDeque<>(before);
          faults.addFirst(fault);
          if (faults.size() > MOST) {
            faults.removeLast();
          }
          return faults;
        });
  }

  List<ModuleFault> list(String plugin) {
    return List.copyOf(last.getOrDefault(plugin, new ArrayDeque<>()));
  }
}
