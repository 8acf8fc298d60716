package org.infitah.foundation.quota;

/** Where a use case says what it uses. The tenant is the one the thread is bound to. */
public interface Quota {

  /**
   * Counts it in the transaction at hand, and shares its fate. Others who use of the same wait, so
   * that all together never have more than the tenant may.
   *
   * @throws Spent when it is more than there is left
   */
  void take(Resource resource, long amount);

  /** Whether there is any left. */
  boolean has(Resource resource);

  /** Counts what was used, or with a minus what was given back, however much is left. */
  void count(Resource resource, long amount);
}
