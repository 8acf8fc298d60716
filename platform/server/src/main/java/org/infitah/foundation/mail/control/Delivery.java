package org.infitah.foundation.mail.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a mail.
 *
 * @param to masked
 * @param template which mail it was
 * @param state {@code waiting}, {@code sent} or {@code failed}
 * @param trouble why the last attempt did not succeed
 * @param dueAt when it is tried again, while it waits
 */
public record Delivery(
    UUID id,
    String to,
    String template,
    String state,
    int attempts,
    Optional<String> trouble,
    Instant queuedAt,
    Instant dueAt,
    Optional<Instant> sentAt) {

  /** What a mail can have come to. */
  public static final List<String> STATES = List.of("waiting", "sent", "failed");

  /**
   * A place in the log of deliveries, which begins with the latest.
   *
   * @param id parts what was left to be sent in the same instant
   */
  public record Place(Instant queuedAt, UUID id) {

    /** Before the latest there can be. */
    public static final Place BEGINNING =
        new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
  }
}
