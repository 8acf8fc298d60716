package org.infitah.council.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may do what with the council's record. */
public final class Rights {

  /** Calling sessions, keeping their record and recording deliberations. */
  public static final Permission KEEP =
      Permission.of("plenary.keep", Role.TENANT_ADMIN, Role.SECRETARY);

  private Rights() {}
}
