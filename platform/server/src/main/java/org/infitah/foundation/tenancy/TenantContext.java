package org.infitah.foundation.tenancy;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The tenant that the running thread works for. Bound by whoever starts the work (a request, a
 * job), cleared in its {@code finally}; read by the data source, which tells PostgreSQL.
 */
public final class TenantContext {

  private static final ThreadLocal<@Nullable Integer> BOUND = new ThreadLocal<>();

  private TenantContext() {}

  /** Binds the thread; closing it unbinds. */
  public static Binding bind(int tenant) {
    if (BOUND.get() != null) {
      throw new IllegalStateException("a tenant is bound already");
    }
    BOUND.set(tenant);
    return BOUND::remove;
  }

  public static OptionalInt tenant() {
    Integer bound = BOUND.get();
    return bound == null ? OptionalInt.empty() : OptionalInt.of(bound);
  }

  /** Ends the binding. */
  public interface Binding extends AutoCloseable {
    @Override
    void close();
  }
}
