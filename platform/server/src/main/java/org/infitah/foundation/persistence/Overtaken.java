package org.infitah.foundation.persistence;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what failed because somebody else was quicker from what is a mistake of ours: the database
 * let one of two through that wanted the same number, or changed the same row.
 */
public final class Overtaken {

  /** A key that is taken; two that waited for each other, or saw what the other changed. */
  private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

  private Overtaken() {}

  /** Whether that is what is behind something thrown, however deep. */
  public static boolean isBehind(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return true;
      }
      if (cause instanceof SQLException sql && isTaken(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTaken(@Nullable String state) {
    return state != null && STATES.contains(state);
  }
}
