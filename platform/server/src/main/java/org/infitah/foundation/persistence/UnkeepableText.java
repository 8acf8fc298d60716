package org.infitah.foundation.persistence;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells a text that PostgreSQL cannot hold, such as one with a NUL in it: whoever sent it is to be
 * told so, it is no failure of ours.
 */
public final class UnkeepableText {

  /** PostgreSQL's codes: a character outside the encoding, one that JSON names and text has not. */
  private static final Set<String> STATES = Set.of("22021", "22P05");

  private UnkeepableText() {}

  /** Whether that is what is behind something thrown, however deep. */
  public static boolean isBehind(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && STATES.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
