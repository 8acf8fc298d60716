package org.infitah.profile.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may change what a collectivity says of itself. */
public final class Rights {

  public static final Permission SETTINGS =
      Permission.of(
          "profile.settings", Role.TENANT_ADMIN, Role.NETWORK_ADMIN, Role.NETWORK_VISITOR);

  private Rights() {}
}
