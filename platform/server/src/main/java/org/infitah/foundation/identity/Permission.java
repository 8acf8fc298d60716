package org.infitah.foundation.identity;

import java.util.Set;

/**
 * Something not everybody may do. A feature declares it as a constant and asks {@link
 * CurrentPerson} for it; what it further depends on, the object and its state, is the feature's own
 * rule.
 *
 * @param key unique, beginning with the feature's name, for instance {@code workshop.edit}
 * @param roles who is granted it; nobody else has it
 */
public record Permission(String key, Set<Role> roles) {

  public Permission {
    if (!key.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+")) {
      throw new IllegalArgumentException("not a permission's key: " + key);
    }
    roles = Set.copyOf(roles);
  }

  public static Permission of(String key, Role... roles) {
    return new Permission(key, Set.of(roles));
  }
}
