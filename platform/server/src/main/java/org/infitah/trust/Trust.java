package org.infitah.trust;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** What may be asked of this feature, and by whom. */
public final class Trust {

  /** Reads the record of acts of one's own tenant. */
  public static final Permission READ =
      Permission.of("trust.read", Role.TENANT_ADMIN, Role.NETWORK_ADMIN, Role.NETWORK_VISITOR);

  private Trust() {}
}
