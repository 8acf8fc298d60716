package org.infitah.foundation.quota;

/** Counts the requests of known people and programs to a tenant's API, on this node, in memory. */
public interface DayRequests {

  /**
   * Counts one of today's.
   *
   * @throws Spent when the day's are used up
   */
  void one(int tenant);
}
