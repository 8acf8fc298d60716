package org.infitah.consultation.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a contribution reached the collectivity.
 *
 * @param key drawn when its form was begun
 * @param channel {@code portal}, {@code counter}, {@code paper} or {@code workshop}
 * @param author the account it came from, if any
 * @param enteredBy the agent who wrote it down for somebody
 * @param from the table of a workshop that came to it
 */
public record Sending(
    UUID key,
    String channel,
    Optional<String> author,
    Optional<String> enteredBy,
    Optional<Table> from,
    Instant at) {

  /** The same, from no table. */
  public Sending(
      UUID key, String channel, Optional<String> author, Optional<String> enteredBy, Instant at) {
    this(key, channel, author, enteredBy, Optional.empty(), at);
  }

  /** A table of a workshop. */
  public record Table(String workshop, int number) {}
}
