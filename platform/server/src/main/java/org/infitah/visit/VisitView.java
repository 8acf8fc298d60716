package org.infitah.visit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit of the network's staff.
 *
 * @param visitor who looks, as Keycloak numbers the account
 * @param name what the visitor is called
 * @param endedAt when the tenant ended it before its time
 * @param open whether it goes on now
 */
public record VisitView(
    UUID id,
    String visitor,
    String name,
    String reason,
    Instant openedAt,
    Instant endsAt,
    Optional<Instant> endedAt,
    boolean open) {}
