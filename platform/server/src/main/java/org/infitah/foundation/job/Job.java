package org.infitah.foundation.job;

import java.time.Duration;

/**
 * Something every node does from time to time, found by CDI. Of several nodes one does it at a
 * time; each run is a transaction of its own, and one that fails is tried again at the next turn.
 */
public sealed interface Job permits TenantJob, InstallationJob {

  /** Its name in the log. */
  String name();

  /** How long to rest between two turns. */
  Duration rest();
}
