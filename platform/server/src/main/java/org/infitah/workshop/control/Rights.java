package org.infitah.workshop.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may do what with workshops. */
public final class Rights {

  /** Writing minutes. */
  public static final Permission WRITE =
      Permission.of("meeting.write", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.STAFF);

  /** Putting them before the public. */
  public static final Permission PUBLISH =
      Permission.of("meeting.publish", Role.TENANT_ADMIN, Role.FOCAL_POINT);

  private Rights() {}
}
