package org.infitah.foundation.identity.entity;

import java.time.Duration;

/**
 * How long a sign-in lasts.
 *
 * @param idle without any request; as long as Keycloak's own session idles
 * @param longest at all; as long as Keycloak's own session lives
 * @param grace how long it goes on while Keycloak cannot be asked
 */
public record Limits(Duration idle, Duration longest, Duration grace) {

  public static final Limits USUAL =
      new Limits(Duration.ofMinutes(30), Duration.ofHours(10), Duration.ofMinutes(30));

  /** How precisely we remember when somebody was last here: a write a minute, not one a request. */
  public static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  /** Tokens are renewed this long before they expire. */
  public static final Duration AHEAD = Duration.ofSeconds(30);

  /** How long one request may take to renew before another tries. */
  public static final Duration CLAIM = Duration.ofSeconds(20);
}
