package org.infitah.foundation.identity.boundary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a sign-in did not come to its end. */
enum SignInTrouble {
  /** It took too long, or began in another browser. */
  EXPIRED,
  /** Keycloak said no, or the person turned back. */
  REFUSED,
  /** Keycloak cannot be reached. */
  UNAVAILABLE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SignInTrouble> find(String code) {
    return Arrays.stream(values()).filter(trouble -> trouble.code().equals(code)).findFirst();
  }
}
