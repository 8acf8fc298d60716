package org.infitah.foundation.identity;

import org.infitah.foundation.tenancy.Tenant;

/**
 * A page of one's own that the account menu leads to. A feature contributes one as a CDI bean of
 * the request.
 */
public interface AccountEntry {

  /** Its address below the language, for instance {@code /notifications}. */
  String path();

  /** The key of its name. */
  String title();

  /** Whether the page is there on this tenant's host. */
  boolean isOffered(Tenant tenant);

  /** How much waits there to be read, as it was read while the request's transaction was open. */
  long waiting();
}
