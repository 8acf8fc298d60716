package org.infitah.foundation.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The work the running thread is at, as lines of the log name it. Bound by whoever begins the work
 * (a request, a turn of a job), unbound in its {@code finally}.
 */
public final class LogContext {

  private static final ThreadLocal<@Nullable Work> AT_HAND = new ThreadLocal<>();

  private LogContext() {}

  private static final class Work {

    private final UUID trace;
    private final Supplier<Optional<String>> tenant;
    private @Nullable String plugin;
    private @Nullable Class<?> thrown;

    Work(UUID trace, Supplier<Optional<String>> tenant) {
      this.trace = trace;
      this.tenant = tenant;
    }
  }

  /**
   * Binds the thread; closing it brings back what was bound before.
   *
   * @param trace of the request or the job's turn
   * @param tenant its alias, as soon as it is known; asked under the log's lock, so that it waits
   *     for nothing
   */
  public static Binding bind(UUID trace, Supplier<Optional<String>> tenant) {
    Work before = AT_HAND.get();
    AT_HAND.set(new Work(trace, tenant));
    return () -> {
      if (before == null) {
        AT_HAND.remove();
      } else {
        AT_HAND.set(before);
      }
    };
  }

  /** The work at hand is a plugin's from here on, or with {@code null} ours again. */
  public static void plugin(@Nullable String id) {
    Work work = AT_HAND.get();
    if (work != null) {
      work.plugin = id;
    }
  }

  /** The work at hand came to this end. */
  public static void threw(Throwable what) {
    Work work = AT_HAND.get();
    if (work != null) {
      work.thrown = what.getClass();
    }
  }

  /** What it ended with, if it did. */
  public static Optional<Class<?>> thrown() {
    return Optional.ofNullable(AT_HAND.get()).flatMap(work -> Optional.ofNullable(work.thrown));
  }

  /** The trace of the work at hand. */
  public static Optional<UUID> trace() {
    return Optional.ofNullable(AT_HAND.get()).map(work -> work.trace);
  }

  /** What a line written now says of the work at hand, by name. */
  public static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    Work work = AT_HAND.get();
    if (work != null) {
      work.tenant.get().ifPresent(alias -> fields.put("tenant", alias));
      if (work.plugin != null) {
        fields.put("plugin", work.plugin);
      }
      fields.put("trace", work.trace.toString());
    }
    return fields;
  }

  /** Ends the binding. */
  public interface Binding extends AutoCloseable {
    @Override
    void close();
  }
}
