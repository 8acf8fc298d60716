package org.infitah.membership;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** What of membership is not everybody's to do. */
public final class Membership {

  /** Reading applications, deciding on them, and opening portals. */
  public static final Permission ADMIT = Permission.of("member.admit", Role.NETWORK_ADMIN);

  /** Seeing which portals there are and where each stands in its life. */
  public static final Permission OVERSEE =
      Permission.of("member.oversee", Role.NETWORK_ADMIN, Role.PARTNER_OBSERVER);

  /** Having a portal frozen, suspended, archived or opened again. */
  public static final Permission MOVE = Permission.of("member.move", Role.NETWORK_ADMIN);

  private Membership() {}
}
