package org.infitah.committee.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may do what with the committee. */
public final class Rights {

  /** Saying who sits in it, and what it decided. */
  public static final Permission KEEP =
      Permission.of("follow-up.keep", Role.TENANT_ADMIN, Role.FOCAL_POINT);

  private Rights() {}
}
