package org.infitah.foundation.metric;

/** Where a feature says that something happened that is counted for the whole server. */
public interface Meters {

  /**
   * Counts one.
   *
   * @param kind which of its kinds it was: a code of ours, never what somebody sent
   */
  void count(Happening what, String kind);
}
