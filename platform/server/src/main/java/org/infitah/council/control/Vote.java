package org.infitah.council.control;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.council.entity.AgendaPoint.Counts;

/**
 * How the council voted.
 *
 * @param method {@code roll_call}, {@code counts}, {@code secret} or {@code unanimity}
 * @param ballots by member, where each was called by name
 * @param counts where hands or papers were counted
 */
public record Vote(String method, Map<UUID, String> ballots, Optional<Counts> counts) {

  public Vote {
    ballots = Map.copyOf(ballots);
  }
}
