package org.infitah.start.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Whose the first hour is. */
public final class Rights {

  public static final Permission START =
      Permission.of("first-hour.steps", Role.TENANT_ADMIN, Role.NETWORK_VISITOR);

  private Rights() {}
}
