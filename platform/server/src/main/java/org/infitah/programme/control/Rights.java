package org.infitah.programme.control;

import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may do what on a programme's way; the operator's files say which step is whose. */
public final class Rights {

  /** Seeing what each step asks for. */
  public static final Permission FOLLOW =
      Permission.of(
          "lifecycle.follow", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.SECRETARY, Role.STAFF);

  /** Saying that another's reason opens a step. */
  public static final Permission CONFIRM =
      Permission.of("lifecycle.confirm", Role.TENANT_ADMIN, Role.FOCAL_POINT);

  /** Writing what the programme says. */
  public static final Permission WRITE =
      Permission.of(
          "wording.write", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.SECRETARY, Role.STAFF);

  private static final Permission ADVANCE =
      Permission.of("lifecycle.advance", Role.TENANT_ADMIN, Role.FOCAL_POINT);

  private static final Permission SUBMIT =
      Permission.of("lifecycle.submit", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.SECRETARY);

  private Rights() {}

  /** The permission a step names, if there is one of that name. */
  public static Optional<Permission> find(String key) {
    return Stream.of(ADVANCE, SUBMIT).filter(one -> one.key().equals(key)).findFirst();
  }
}
