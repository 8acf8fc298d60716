package org.infitah.foundation.job;

/** Done once for the whole installation, bound to no tenant: it sees no tenant's rows at all. */
public non-sealed interface InstallationJob extends Job {

  void run();
}
