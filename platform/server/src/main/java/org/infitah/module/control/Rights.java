package org.infitah.module.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who decides about modules: the network for whom, the tenant whether. */
public final class Rights {

  public static final Permission CHOOSE =
      Permission.of("extension.choose", Role.TENANT_ADMIN, Role.NETWORK_VISITOR);

  public static final Permission ALLOW = Permission.of("extension.allow", Role.NETWORK_ADMIN);

  private Rights() {}
}
