package org.infitah.foundation.identity;

import java.util.Set;

/**
 * Somebody signed in on this tenant's host.
 *
 * @param subject Keycloak's name for the account, the same everywhere
 * @param name what to call them
 * @param roles what they are here, now: given in Keycloak and covered by an active mandate
 * @param dormant roles that count once a second factor is given
 */
public record Person(String subject, String name, Set<Role> roles, Set<Role> dormant) {

  public Person {
    roles = Set.copyOf(roles);
    dormant = Set.copyOf(dormant);
  }

  /** The one policy: pages, API, exports, files and jobs all end here. */
  public Verdict verdict(Permission permission) {
    if (roles.stream().anyMatch(permission.roles()::contains)) {
      return Verdict.ALLOWED;
    }
    return dormant.stream().anyMatch(permission.roles()::contains)
        ? Verdict.STEP_UP_NEEDED
        : Verdict.REFUSED;
  }
}
