package org.infitah.network.entity;

import java.time.Instant;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;

/**
 * How a tenant is, as it counted itself.
 *
 * @param done the steps of its first hour that were done or left out
 * @param steps all that can be done
 * @param activeOn the day on which somebody last did something in its name
 * @param mailsFailed of the last thirty days
 * @param stored the bytes of its files
 * @param mailsMonth left to be sent this month
 * @param requestsDay to its API today
 */
public record Vitals(
    String alias,
    int done,
    int steps,
    Optional<CivicDate> activeOn,
    long mailsWaiting,
    long mailsFailed,
    long stored,
    Instant countedAt,
    long mailsMonth,
    long requestsDay) {

  /** Whether somebody should look: mails did not leave. */
  public boolean troubled() {
    return mailsFailed > 0;
  }
}
