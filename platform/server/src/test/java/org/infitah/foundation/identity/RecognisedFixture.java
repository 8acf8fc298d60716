package org.infitah.foundation.identity;

import java.util.Set;

/** People as tests need them. */
final class RecognisedFixture {

  private RecognisedFixture() {}

  static Person aFocalPoint() {
    return new Person("s", "A focal point", Set.of(Role.CITIZEN, Role.FOCAL_POINT), Set.of());
  }

  static Person anAdminWithoutSecondFactor() {
    return new Person("s", "An admin", Set.of(Role.CITIZEN), Set.of(Role.TENANT_ADMIN));
  }
}
