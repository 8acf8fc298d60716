package org.infitah.look.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may change how a tenant looks. */
public final class Rights {

  public static final Permission LOOK =
      Permission.of("appearance.edit", Role.TENANT_ADMIN, Role.NETWORK_ADMIN, Role.NETWORK_VISITOR);

  private Rights() {}
}
