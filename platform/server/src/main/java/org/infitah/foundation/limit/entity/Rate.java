package org.infitah.foundation.limit.entity;

import java.time.Duration;

/**
 * How many requests in how long.
 *
 * @param name what is counted, as callers read it in {@code RateLimit-Policy}
 * @param most the requests of one window, which may come at once; they grow back evenly
 * @param window in which all of them grow back
 */
public record Rate(String name, long most, Duration window) {

  public Rate {
    if (most < 1 || window.toSeconds() < 1) {
      throw new IllegalArgumentException("a rate that lets nobody in: " + name);
    }
  }
}
