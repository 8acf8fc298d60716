package org.infitah.council.entity;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.jspecify.annotations.Nullable;

/**
 * A last day.
 *
 * @param article which sets it
 */
public record Deadline(LocalDate by, String article) {

  static Optional<Deadline> of(@Nullable CivicDate by, @Nullable String article) {
    return by == null || article == null
        ? Optional.empty()
        : Optional.of(new Deadline(by.firstDay(), article));
  }
}
