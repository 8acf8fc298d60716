package org.infitah.membership.boundary;

import java.time.Instant;
import java.util.Optional;
import org.infitah.membership.entity.Erasure;

/**
 * The wish that a portal be erased.
 *
 * @param state {@code asked}, {@code confirmed}, {@code called-off} or {@code done}
 * @param own whether the person who looks asked for it, and another must confirm
 * @param dueAt from when on the operator carries it out
 */
public record ErasureView(
    String state, String reason, boolean own, Instant askedAt, Optional<Instant> dueAt) {

  static ErasureView of(Erasure erasure, String person) {
    return new ErasureView(
        erasure.state(),
        erasure.reason(),
        erasure.askedBy().equals(person),
        erasure.askedAt(),
        erasure.dueAt());
  }
}
