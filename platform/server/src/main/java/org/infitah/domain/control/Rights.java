package org.infitah.domain.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may decide under which names a portal answers. */
public final class Rights {

  public static final Permission DOMAINS =
      Permission.of("domain.manage", Role.TENANT_ADMIN, Role.NETWORK_VISITOR);

  private Rights() {}
}
