package org.infitah.foundation.job;

import java.util.Optional;

/** Done for each tenant in turn; the thread is bound to it, and no other tenant's row is seen. */
public non-sealed interface TenantJob extends Job {

  void runFor(int tenant);

  /** Whether it changes what people wrote: it then rests while its tenant is not active. */
  default boolean changesContent() {
    return false;
  }

  /** Whether a tenant shall have a turn, as this node knows without asking the database. */
  default boolean concerns(int tenant) {
    return true;
  }

  /** The kind of work noted in {@code sys.work}: only tenants that have it get a turn. */
  default Optional<String> work() {
    return Optional.empty();
  }
}
