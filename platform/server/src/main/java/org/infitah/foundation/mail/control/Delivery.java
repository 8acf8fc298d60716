package org.infitah.foundation.mail.control;

import java.time.Instant;
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
    Optional<Instant> sentAt) {}
