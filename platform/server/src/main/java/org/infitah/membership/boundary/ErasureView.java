package org.infitah.membership.boundary;

import java.time.Instant;
import java.util.Optional;
import org.infitah.membership.entity.Erasure;

/**
 * The wish that a portal be erased.
 *
 * @param state as {@link Erasure#state()} says
 * @param own whether the person who looks asked for it, and another must confirm
 * @param confirmedAt when another confirmed it
 * @param dueAt from when on the operator carries it out
 */
public record ErasureView(
    String state,
    String reason,
    boolean own,
    Instant askedAt,
    Optional<Instant> confirmedAt,
    Optional<Instant> dueAt) {

  /** Whether it may still come to pass. */
  public boolean lasts() {
    return state.equals("asked") || state.equals("confirmed");
  }

  /** Whether it waits for the word of the person who looks. */
  public boolean awaits() {
    return state.equals("asked") && !own;
  }

  /** When the first, or the second, gave the word. */
  public Instant on(int person) {
    return person == 1 ? askedAt : confirmedAt.orElse(askedAt);
  }

  static ErasureView of(Erasure erasure, String person) {
    return new ErasureView(
        erasure.state(),
        erasure.reason(),
        erasure.askedBy().equals(person),
        erasure.askedAt(),
        erasure.confirmedAt(),
        erasure.dueAt());
  }
}
