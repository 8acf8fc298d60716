package org.infitah.foundation.limit.entity;

import java.time.Duration;

/**
 * What is left of a rate after a request.
 *
 * @param granted whether this request was within it
 * @param requests how many more may follow at once
 * @param pause until the next may follow; zero while there are some left
 */
public record Left(Rate rate, boolean granted, long requests, Duration pause) {

  /** Whole seconds until the next request, at least one when this was refused. */
  public long seconds() {
    return granted ? pause.toSeconds() : Math.max(1, pause.plusMillis(999).toSeconds());
  }

  /** The one that is closer to its end. */
  public Left scarcer(Left other) {
    double here = (double) requests / rate.most();
    double there = (double) other.requests / other.rate.most();
    return there < here ? other : this;
  }
}
