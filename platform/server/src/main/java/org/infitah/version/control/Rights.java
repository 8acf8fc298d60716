package org.infitah.version.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may do what with versions. */
public final class Rights {

  /** Freezing what the programme says today. */
  public static final Permission FREEZE =
      Permission.of("wording.freeze", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.SECRETARY);

  private Rights() {}
}
