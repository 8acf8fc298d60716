package org.infitah.foundation.identity.control;

import java.util.EnumSet;
import java.util.Set;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;

/**
 * The policy of roles: given by Keycloak and covered by a mandate, strong ones only with a second
 * factor.
 */
final class Recognition {

  private Recognition() {}

  static Person person(
      String subject, String name, Set<String> given, Set<String> mandated, boolean strong) {
    EnumSet<Role> roles = EnumSet.of(Role.CITIZEN);
    EnumSet<Role> dormant = EnumSet.noneOf(Role.class);
    for (String code : given) {
      if (mandated.contains(code)) {
        Role.find(code).ifPresent(role -> (role.strong() && !strong ? dormant : roles).add(role));
      }
    }
    return new Person(subject, name, roles, dormant);
  }
}
