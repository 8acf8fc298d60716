package org.infitah.foundation.identity.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in under way: what must be remembered between leaving for Keycloak and coming back. It
 * travels sealed in a cookie, so a stranger who only looks costs no row.
 *
 * @param state comes back with the answer and binds it to this browser
 * @param nonce comes back inside the id token
 * @param verifier the PKCE secret
 * @param destination where to go then
 * @param language of the page the person left
 */
public record Attempt(
    String state,
    String nonce,
    String verifier,
    Destination destination,
    String language,
    Instant startedAt) {

  /** How long somebody may take to type a password. */
  public static final Duration LONGEST = Duration.ofMinutes(30);

  public static Attempt begin(Destination destination, String language, Instant now) {
    return new Attempt(
        Ticket.draw().value(),
        Ticket.draw().value(),
        Ticket.draw().value(),
        destination,
        language,
        now);
  }

  public boolean isOver(Instant now) {
    return now.isAfter(startedAt.plus(LONGEST));
  }

  public String write() {
    return String.join(
        "\n",
        state,
        nonce,
        verifier,
        destination.path(),
        language,
        Long.toString(startedAt.getEpochSecond()));
  }

  public static Optional<Attempt> read(String written) {
    String[] parts = written.split("\n", -1);
    if (parts.length != 6) {
      return Optional.empty();
    }
    return Optional.of(
        new Attempt(
            parts[0],
            parts[1],
            parts[2],
            new Destination(parts[3]),
            parts[4],
            Instant.ofEpochSecond(Long.parseLong(parts[5]))));
  }
}
