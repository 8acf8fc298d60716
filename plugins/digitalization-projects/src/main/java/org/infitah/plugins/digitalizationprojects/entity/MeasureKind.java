package org.infitah.plugins.digitalizationprojects.entity;

/** What is measured of a service, month by month. */
public enum MeasureKind implements Coded {
  /** Hundredths of the requests that were made online. */
  ADOPTION,
  /** Hundredths of the online requests that were brought to their end. */
  COMPLETION,
  /** Days from a request to its answer, half of them took less. */
  DELAY,
  /** Hundredths of those asked who were satisfied. */
  SATISFACTION;

  private static final int MOST_DAYS = 999;
  private static final int ALL = 100;

  /** Whether such a number can be true. */
  public boolean allows(int amount) {
    return amount >= 0 && amount <= (this == DELAY ? MOST_DAYS : ALL);
  }
}
