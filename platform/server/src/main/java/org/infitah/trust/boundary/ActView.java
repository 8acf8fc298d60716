package org.infitah.trust.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.trust.entity.RecordedAct;

/**
 * An act as it was recorded.
 *
 * @param id its own, in the order of time
 * @param at when
 * @param act what it was, as a code
 * @param actor the account that did it, as Keycloak numbers it, or the operator
 * @param roles held then
 * @param object what it was done to: an id or a code
 * @param trace the request it belongs to
 */
public record ActView(
    UUID id,
    Instant at,
    String act,
    String actor,
    List<String> roles,
    String object,
    Optional<UUID> trace) {

  static ActView of(RecordedAct act) {
    return new ActView(
        act.id(), act.at(), act.code(), act.actor(), act.roles(), act.target(), act.trace());
  }
}
