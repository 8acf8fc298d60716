package org.infitah.foundation.persistence;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that is away, starting or full from one that refused what it was asked: the
 * first passes by itself, the second is a mistake of ours.
 */
public final class DatabaseSilence {

  private static final String CONNECTION = "08";

  /** Shut down by hand, by a crash, not ready yet; no room for one more connection. */
  private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

  private DatabaseSilence() {}

  /** Whether that is what is behind something thrown, however deep. */
  public static boolean isBehind(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      // The pool wraps what kept it from giving out a connection, and its own waiting in vain.
      if (cause instanceof ResourceException) {
        return true;
      }
      if (cause instanceof SQLException sql && isSilence(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSilence(@Nullable String state) {
    return state != null && (state.startsWith(CONNECTION) || AWAY.contains(state));
  }
}
