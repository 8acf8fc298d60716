package org.infitah.foundation.identity.entity;

import java.util.Optional;

/**
 * What a program shows instead of a password: 256 random bits behind a mark by which people, and
 * those who scan for leaked keys, know what it is.
 */
public record ServiceKey(Ticket secret) {

  private static final String MARK = "inf_";

  public static ServiceKey draw() {
    return new ServiceKey(Ticket.draw());
  }

  /** Whether a bearer's token means to be one. */
  public static boolean isMarked(String token) {
    return token.startsWith(MARK);
  }

  /** What was sent, if it has the shape of one. */
  public static Optional<ServiceKey> of(String token) {
    return isMarked(token)
        ? Ticket.of(token.substring(MARK.length())).map(ServiceKey::new)
        : Optional.empty();
  }

  /** Shown once, to whoever made it. */
  public String text() {
    return MARK + secret.value();
  }

  public String hash() {
    return secret.hash();
  }

  /** Never the key: it would be in a log next. */
  @Override
  public String toString() {
    return "ServiceKey";
  }
}
