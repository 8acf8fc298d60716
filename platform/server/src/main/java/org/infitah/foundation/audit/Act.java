package org.infitah.foundation.audit;

import java.util.Set;

/**
 * Something that was done, or refused.
 *
 * @param code what it was, for instance {@code sign-in.opened}
 * @param actor who: a subject of Keycloak's, never a name
 * @param roles held then, as codes
 * @param object what it was done to: an id or a code
 */
public record Act(String code, String actor, Set<String> roles, String object) {

  public Act {
    if (!code.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+")) {
      throw new IllegalArgumentException("not the code of an act: " + code);
    }
    roles = Set.copyOf(roles);
  }
}
