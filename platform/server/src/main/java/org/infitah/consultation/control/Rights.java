package org.infitah.consultation.control;

import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** Who may do what in consultations. */
public final class Rights {

  /** Saying what is asked and when, and closing it. */
  public static final Permission KEEP =
      Permission.of("participation.keep", Role.TENANT_ADMIN, Role.FOCAL_POINT);

  /** Writing down what somebody present or a paper form says. */
  public static final Permission RECORD =
      Permission.of("participation.record", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.STAFF);

  /** Answering in the collectivity's name. */
  public static final Permission ANSWER =
      Permission.of("participation.answer", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.SECRETARY);

  /** Hiding what breaks the rules, and showing it again. */
  public static final Permission MODERATE =
      Permission.of("participation.moderate", Role.TENANT_ADMIN, Role.FOCAL_POINT, Role.SECRETARY);

  /** Contributing and supporting. */
  public static final Permission CONTRIBUTE =
      Permission.of("participation.contribute", Role.CITIZEN);

  private Rights() {}
}
