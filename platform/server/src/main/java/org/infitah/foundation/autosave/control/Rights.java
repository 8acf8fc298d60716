package org.infitah.foundation.autosave.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who has forms long enough to be kept while they are filled in. */
public final class Rights {

  /** Keeping what one types. */
  public static final Permission KEEP =
      Permission.of(
          "writing.keep", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.SECRETARY, Role.STAFF);

  private Rights() {}
}
