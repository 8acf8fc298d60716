package org.infitah.foundation.mail.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who answers for a tenant's mails. */
public final class Rights {

  public static final Permission MAIL =
      Permission.of("letter.settings", Role.TENANT_ADMIN, Role.NETWORK_ADMIN, Role.NETWORK_VISITOR);

  private Rights() {}
}
