package org.infitah.indicator.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may do what with indicators. */
public final class Rights {

  /** Saying what an indicator is, and what was read of it. */
  public static final Permission KEEP =
      Permission.of("progress.keep", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.STAFF);

  /** Saying that another's reading is true. */
  public static final Permission APPROVE =
      Permission.of("progress.approve", Role.TENANT_ADMIN, Role.FOCAL_POINT);

  private Rights() {}
}
