package org.infitah.foundation.job;

import java.time.Instant;
import java.util.UUID;

/** Where a use case notes, in its transaction, that the bound tenant has work for a job. */
public interface Agenda {

  /**
   * Notes work, in place of what was noted for the same thing.
   *
   * @param kind what the job names as its {@link TenantJob#work()}
   */
  void note(String kind, UUID id, Instant due);

  /** Strikes it out. */
  void done(String kind, UUID id);
}
