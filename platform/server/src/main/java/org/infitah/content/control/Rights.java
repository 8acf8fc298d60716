package org.infitah.content.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may do what with articles. */
public final class Rights {

  /** Writing what is not before the public yet. */
  public static final Permission WRITE =
      Permission.of(
          "article.write",
          Role.TENANT_ADMIN,
          Role.FOCAL_POINT,
          Role.SECRETARY,
          Role.STAFF,
          Role.NETWORK_ADMIN,
          Role.NETWORK_VISITOR);

  /** Putting it before the public, changing it there, and taking it back. */
  public static final Permission PUBLISH =
      Permission.of(
          "article.publish",
          Role.TENANT_ADMIN,
          Role.FOCAL_POINT,
          Role.SECRETARY,
          Role.NETWORK_ADMIN);

  private Rights() {}
}
