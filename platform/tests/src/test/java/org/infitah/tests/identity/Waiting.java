package org.infitah.tests.identity;

import java.sql.SQLException;
import java.time.Duration;

/** Patience, with an end. */
public final class Waiting {

  private Waiting() {}

  /** Something that will be so. */
  public interface Condition {
    boolean holds() throws SQLException;
  }

  public static void until(Duration patience, Condition condition)
      throws SQLException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not so after " + patience);
      }
      Thread.sleep(250);
    }
  }
}
