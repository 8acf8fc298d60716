package org.infitah.project.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may say what a programme undertakes. */
public final class Rights {

  /** Writing projects. */
  public static final Permission WRITE =
      Permission.of(
          "undertaking.write", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.SECRETARY, Role.STAFF);

  private Rights() {}
}
