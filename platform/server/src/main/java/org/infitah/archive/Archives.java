package org.infitah.archive;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** What may be asked of this feature, and by whom. */
public final class Archives {

  /** Takes all of one's own tenant along: everybody's data, so no program ever may. */
  public static final Permission TAKE = Permission.of("tenant.take", Role.TENANT_ADMIN);

  private Archives() {}
}
