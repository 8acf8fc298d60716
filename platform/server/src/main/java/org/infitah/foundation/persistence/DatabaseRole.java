package org.infitah.foundation.persistence;

import java.util.regex.Pattern;

/**
 * As which role the running thread speaks to the database within its transaction: the platform's,
 * unless it does a plugin's work. The connection tells PostgreSQL before the next statement; the
 * end of the transaction undoes it.
 */
public final class DatabaseRole {

  static final String PLATFORM = "none";

  private static final int MILLIS = 10_000;

  private static final Pattern NAME = Pattern.compile("plugin_[a-z][a-z0-9_]*");
  private static final ThreadLocal<String> BOUND = ThreadLocal.withInitial(() -> PLATFORM);

  private DatabaseRole() {}

  /** Speaks as a plugin until the binding is closed. */
  public static Binding bind(String role) {
    if (!NAME.matcher(role).matches()) {
      throw new IllegalArgumentException("not a plugin's role: " + role);
    }
    if (!BOUND.get().equals(PLATFORM)) {
      throw new IllegalStateException("a role is bound already");
    }
    BOUND.set(role);
    return BOUND::remove;
  }

  /** Speaks as the platform again until the binding is closed: for what it does for a plugin. */
  public static Binding platform() {
    String before = BOUND.get();
    BOUND.remove();
    return () -> BOUND.set(before);
  }

  static String bound() {
    return BOUND.get();
  }

  /** How long one statement may take, told together with the role: a plugin's not for ever. */
  static String patience() {
    return BOUND.get().equals(PLATFORM)
        ? "; SET LOCAL statement_timeout = DEFAULT"
        : "; SET LOCAL statement_timeout = " + MILLIS;
  }

  /** Ends the binding. */
  public interface Binding extends AutoCloseable {
    @Override
    void close();
  }
}
