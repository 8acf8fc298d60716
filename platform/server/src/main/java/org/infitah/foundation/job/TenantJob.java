package org.infitah.foundation.job;

/** Done for each tenant in turn; the thread is bound to it, and no other tenant's row is seen. */
public non-sealed interface TenantJob extends Job {

  void runFor(int tenant);
}
