package org.infitah.workshop.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may do what with workshops. */
public final class Rights {

  /** Calling people to a meeting, and saying on what terms they register. */
  public static final Permission CALL =
      Permission.of("meeting.call", Role.TENANT_ADMIN, Role.FOCAL_POINT);

  /** Registering for one. */
  public static final Permission REGISTER = Permission.of("meeting.register", Role.CITIZEN);

  /** Writing minutes, seeing who registered, and who came. */
  public static final Permission WRITE =
      Permission.of("meeting.write", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.STAFF);

  /** Putting them before the public. */
  public static final Permission PUBLISH =
      Permission.of("meeting.publish", Role.TENANT_ADMIN, Role.FOCAL_POINT);

  private Rights() {}
}
