package org.infitah.foundation.metric;

import java.time.Duration;
import java.util.function.Supplier;

/** Where a feature says that something happened that is counted for the whole server. */
public interface Meters {

  /**
   * Counts one.
   *
   * @param kind which of its kinds it was: a code of ours, never what somebody sent
   */
  void count(Happening what, String kind);

  /**
   * Counts and measures a call into a plugin.
   *
   * @param outcome a code of ours
   */
  void call(String plugin, String outcome, Duration took);

  /** Shows a number that is asked for whenever somebody looks. */
  void show(String meter, Supplier<Number> number);
}
