package org.infitah.territory.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who says where a collectivity ends. */
public final class Rights {

  /** Loading the outline, or taking it away. */
  public static final Permission DRAW =
      Permission.of("map.draw", Role.TENANT_ADMIN, Role.FOCAL_POINT);

  private Rights() {}
}
