package org.infitah.council.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A call to a session.
 *
 * @param ordinary or extraordinary
 * @param on its first day
 * @param convened when the members were
 * @param askedBy who wanted an extraordinary one
 * @param requested when that was received
 * @param agendaSent when the governor was sent the agenda, where that was said
 */
public record Call(
    boolean ordinary,
    LocalDate on,
    LocalDate convened,
    Optional<String> askedBy,
    Optional<LocalDate> requested,
    Optional<LocalDate> agendaSent) {

  /** Whether the governor asked for it, which changes the notice and the quorum. */
  public boolean byGovernor() {
    return askedBy.filter("governor"::equals).isPresent();
  }
}
