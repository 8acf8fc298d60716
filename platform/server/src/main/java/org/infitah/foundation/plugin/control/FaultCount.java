package org.infitah.foundation.plugin.control;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.infitah.foundation.plugin.HaltModule.Cause;
import org.jspecify.annotations.Nullable;

/**
 * How plugins did for each tenant of late, on this node. A few failed answers among many good ones
 * halt nothing: else a stranger who found one question that fails could take a module away.
 */
final class FaultCount {

  private static final int MOST_KEPT = 20_000;

  private final Map<Key, Window> windows = new ConcurrentHashMap<>();
  private final CallLimits limits;

  FaultCount(CallLimits limits) {
    this.limits = limits;
  }

  private record Key(String plugin, int tenant) {}

  private static final class Window {

    private final long began = System.nanoTime();
    private int calls;
    private int failed;
    private int late;

    boolean isOver(Duration most) {
      return System.nanoTime() - began > most.toNanos();
    }
  }

  /** Counts a call; why the plugin must be halted, if it must. */
  Optional<Cause> count(String plugin, int tenant, GuardedCall.Outcome outcome) {
    if (windows.size() > MOST_KEPT) {
      windows.clear();
    }
    Key key = new Key(plugin, tenant);
    AtomicReference<@Nullable Cause> cause = new AtomicReference<>();
    windows.compute(
        key,
        (same, before) -> {
          Window window = before == null || before.isOver(limits.window()) ? new Window() : before;
          cause.set(add(window, outcome));
          return cause.get() == null ? window : null;
        });
    return Optional.ofNullable(cause.get());
  }

  private @Nullable Cause add(Window window, GuardedCall.Outcome outcome) {
    window.calls++;
    switch (outcome) {
      case FAILED -> window.failed++;
      case LATE -> window.late++;
      case LOST -> {
        return Cause.STUCK;
      }
      case GOOD -> {
        return null;
      }
    }
    if (window.late >= limits.overtimes()) {
      return Cause.TIME;
    }
    return window.failed >= limits.faults() && window.failed * 2 >= window.calls
        ? Cause.ERRORS
        : null;
  }
}
