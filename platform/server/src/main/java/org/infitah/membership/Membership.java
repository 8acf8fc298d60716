package org.infitah.membership;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** What of membership is not everybody's to do. */
public final class Membership {

  /** Reading applications, deciding on them, and opening portals. */
  public static final Permission ADMIT = Permission.of("member.admit", Role.NETWORK_ADMIN);

  private Membership() {}
}
